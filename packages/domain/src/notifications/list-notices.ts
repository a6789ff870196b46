import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import type { Notice, NoticeId, Topic } from "./notice.ts"
import { Notices } from "./ports.ts"

/** What of the feed the citizen wants to see: «Непрочитанные», «За последние 7 дней», «По типу услуги». */
export interface Wanted {
  readonly unread?: boolean | undefined
  /** Not older than so many days. */
  readonly days?: number | undefined
  readonly topic?: Topic | undefined
  readonly before?: NoticeId | undefined
  readonly limit: number
}

const day = 24 * 60 * 60_000

/** A page of the citizen's feed, newest first. */
export const listNotices = Effect.fn("listNotices")(function* ({
  days,
  ...wanted
}: Wanted): Effect.fn.Return<ReadonlyArray<Notice>, never, Notices | CurrentCitizen> {
  const { id } = yield* CurrentCitizen
  const at = Date.parse(yield* now)
  const since = days === undefined ? undefined : instantOf(at - days * day)
  return yield* (yield* Notices).page(id, { ...wanted, since })
})
