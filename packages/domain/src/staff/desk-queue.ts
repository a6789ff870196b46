import { Context, Data, Effect } from "effect"
import { CurrentClerk } from "./current-clerk.ts"
import type { DeskItem, DeskKind } from "./desk-item.ts"
import type { AgencyCode, ClerkId, Role } from "./role.ts"

/** There is no such case at the desk, or it is not yours to see. */
export class DeskItemNotFound extends Data.TaggedError("DeskItemNotFound") {}

/** Which cases of the queue are meant. */
export interface DeskPart {
  readonly roles: ReadonlyArray<Role>
  /** Cases of an agency are its clerks' alone. */
  readonly agency?: AgencyCode
  readonly kind?: DeskKind | undefined
  /** Only what nobody has, or only what this clerk has. */
  readonly taken?: "nobody" | ClerkId
}

/** A page of that part: the earliest deadline first, after the case `after`. */
export interface DeskPage extends DeskPart {
  readonly after?: string | undefined
  readonly limit: number
}

/** The queues of the desk: every case that waits for a member of staff, whatever its kind. */
export class DeskQueue extends Context.Service<
  DeskQueue,
  {
    /** Put the case in its queue, or put down how it stands now. Joins the caller's transaction. */
    readonly put: (item: DeskItem) => Effect.Effect<void>
    /** Open or closed: so a command that is repeated still finds whose case it is. */
    readonly find: (kind: DeskKind, id: string) => Effect.Effect<DeskItem | undefined>
    /** `next` is where the page after this one begins, if there is one. */
    readonly list: (page: DeskPage) => Effect.Effect<{
      readonly items: ReadonlyArray<DeskItem>
      readonly next?: string
    }>
    /** How many cases there are; counted up to `most`, and no further. */
    readonly count: (part: DeskPart, most: number) => Effect.Effect<number>
  }
>()("@opora/domain/staff/DeskQueue") {}

/** The case, if it is one for this clerk: by their role, and by their agency if it has one. */
export const itemForMe = Effect.fnUntraced(function* (
  kind: DeskKind,
  id: string
): Effect.fn.Return<DeskItem, DeskItemNotFound, CurrentClerk | DeskQueue> {
  const clerk = yield* CurrentClerk
  const item = yield* (yield* DeskQueue).find(kind, id)
  const isMine =
    item &&
    clerk.roles.includes(item.role) &&
    (item.agency === undefined || item.agency === clerk.agency)
  return isMine ? item : yield* new DeskItemNotFound()
})
