import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Instant } from "../shared/instant.ts"
import type { Delivery } from "./delivery.ts"
import type { Channel } from "./messages.ts"
import type { Notice, NoticeId, Topic } from "./notice.ts"

/** There is no such notice, or it is another citizen's: from outside the two look the same. */
export class NoticeNotFound extends Data.TaggedError("NoticeNotFound")<{ readonly id: NoticeId }> {}

/** Which part of the feed: newest first, below `before`. */
export interface FeedPage {
  readonly before?: NoticeId | undefined
  readonly limit: number
  readonly unread?: boolean | undefined
  readonly since?: Instant | undefined
  readonly topic?: Topic | undefined
}

/** The citizens' feeds. */
export class Notices extends Context.Service<
  Notices,
  {
    /** Put it into the feed. The same one again changes nothing, even if it was removed since. */
    readonly add: (citizenId: CitizenId, notice: Notice) => Effect.Effect<void>
    readonly page: (citizenId: CitizenId, page: FeedPage) => Effect.Effect<ReadonlyArray<Notice>>
    readonly unread: (citizenId: CitizenId) => Effect.Effect<number>
    /** Read at that moment, unless it was before. */
    readonly markRead: (
      citizenId: CitizenId,
      id: NoticeId,
      at: Instant
    ) => Effect.Effect<void, NoticeNotFound>
    /** Everything up to and with that one: what came while the citizen read stays unread. */
    readonly markAllRead: (citizenId: CitizenId, upTo: NoticeId, at: Instant) => Effect.Effect<void>
    /** Take it out of the feed. */
    readonly remove: (citizenId: CitizenId, id: NoticeId) => Effect.Effect<void, NoticeNotFound>
  }
>()("@opora/domain/notifications/Notices") {}

/** A delivery somebody wants to try now. */
export type DeliveryKey = Pick<Delivery, "noticeId" | "channel">

/** What was sent where, and what became of it. */
export class Deliveries extends Context.Service<
  Deliveries,
  {
    /**
     * Take the delivery into one's hands. Of many that try, one gets it: "mine", with the id the message
     * bears each time it is tried. "done" if there is nothing left to do, "taken" if another has it.
     */
    readonly take: (
      citizenId: CitizenId,
      delivery: Omit<Delivery, "status" | "tries">,
      staleBefore: Instant
    ) => Effect.Effect<
      { readonly turn: "mine"; readonly messageId: string } | { readonly turn: "done" | "taken" }
    >
    /** It came to an end, or waits for another try. */
    readonly note: (
      citizenId: CitizenId,
      key: DeliveryKey,
      status: Exclude<Delivery["status"], "sending">,
      at: Instant
    ) => Effect.Effect<void>
    /** Newest notices first, below `before`. */
    readonly page: (
      citizenId: CitizenId,
      page: { readonly before?: NoticeId | undefined; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<Delivery>>
  }
>()("@opora/domain/notifications/Deliveries") {}

/** Somebody else is delivering it at this moment: look again later. */
export class DeliveryTaken extends Data.TaggedError("DeliveryTaken")<{
  readonly channel: Channel
}> {}
