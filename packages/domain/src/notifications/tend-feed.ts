import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { now } from "../shared/clock.ts"
import type { NoticeId } from "./notice.ts"
import { type NoticeNotFound, Notices } from "./ports.ts"

/** How many notices the citizen has not read: the badge. */
export const countUnread = Effect.fn("countUnread")(function* (): Effect.fn.Return<
  number,
  never,
  Notices | CurrentCitizen
> {
  return yield* (yield* Notices).unread((yield* CurrentCitizen).id)
})

/** The citizen has read it: «Пометить как прочитанное». Read twice is read once. */
export const markRead = Effect.fn("markRead")(function* (
  id: NoticeId
): Effect.fn.Return<void, NoticeNotFound, Notices | CurrentCitizen> {
  const citizen = yield* CurrentCitizen
  yield* (yield* Notices).markRead(citizen.id, id, yield* now)
})

/** The citizen has read everything up to the newest one they see. */
export const markAllRead = Effect.fn("markAllRead")(function* (
  upTo: NoticeId
): Effect.fn.Return<void, never, Notices | CurrentCitizen> {
  const citizen = yield* CurrentCitizen
  yield* (yield* Notices).markAllRead(citizen.id, upTo, yield* now)
})

/** The citizen wants it out of the feed: «Удалить». What it told of stays in the journal. */
export const removeNotice = Effect.fn("removeNotice")(function* (
  id: NoticeId
): Effect.fn.Return<void, NoticeNotFound, Notices | CurrentCitizen> {
  const citizen = yield* CurrentCitizen
  yield* (yield* Notices).remove(citizen.id, id)
})
