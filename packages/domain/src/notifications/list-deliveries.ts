import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Delivery } from "./delivery.ts"
import type { NoticeId } from "./notice.ts"
import { Deliveries } from "./ports.ts"

interface Page {
  readonly limit: number
  /** Only what told of notices before that one. */
  readonly before?: NoticeId | undefined
}

/**
 * «История сообщений»: what was sent to the citizen, where, and what became of it. Newest first, and one
 * more than `limit` where a page would else end inside a notice.
 */
export const listDeliveries = Effect.fn("listDeliveries")(function* ({
  limit,
  before
}: Page): Effect.fn.Return<
  { readonly items: ReadonlyArray<Delivery>; readonly next?: NoticeId },
  never,
  Deliveries | CurrentCitizen
> {
  const { id } = yield* CurrentCitizen
  const found = yield* (yield* Deliveries).page(id, { before, limit: limit + 2 })
  if (found.length <= limit) return { items: found }
  // One notice has at most two deliveries: a page ends between two notices, never inside one.
  const next = found[limit - 1]?.noticeId
  const whole = found.filter(({ noticeId }) => next === undefined || noticeId >= next)
  return next === undefined ? { items: whole } : { items: whole, next }
})
