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
}

const pageSize = 30
const day = 24 * 60 * 60_000

/** A page of the citizen's feed, newest first, and where the next one begins if there is one. */
export const listNotices = Effect.fn("listNotices")(function* ({
  days,
  ...wanted
}: Wanted): Effect.fn.Return<
  { readonly items: ReadonlyArray<Notice>; readonly next?: NoticeId },
  never,
  Notices | CurrentCitizen
> {
  const { id } = yield* CurrentCitizen
  const at = Date.parse(yield* now)
  const since = days === undefined ? undefined : instantOf(at - days * day)
  const found = yield* (yield* Notices).page(id, { ...wanted, since, limit: pageSize + 1 })
  const items = found.slice(0, pageSize)
  const last = items.at(-1)
  return found.length > pageSize && last ? { items, next: last.id } : { items }
})
