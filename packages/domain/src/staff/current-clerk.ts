import { Context, Data, Effect } from "effect"
import type { Locale } from "../shared/locale.ts"
import type { AgencyCode, ClerkId, Role } from "./role.ts"

/** The member of staff at the desk on whose behalf the use case runs. */
export interface ClerkAtDesk {
  readonly id: ClerkId
  readonly roles: ReadonlyArray<Role>
  /** The agency they decide for; people of the portal have none. */
  readonly agency?: AgencyCode
  readonly sessionId: string
  readonly locale: Locale
}

export class CurrentClerk extends Context.Service<CurrentClerk, ClerkAtDesk>()(
  "@opora/domain/staff/CurrentClerk"
) {}

/** The work is for another role. */
export class RoleMissing extends Data.TaggedError("RoleMissing")<{ readonly needed: Role }> {}

/** The current member of staff, if they have the role. */
export const requireRole = Effect.fnUntraced(function* (
  needed: Role
): Effect.fn.Return<ClerkAtDesk, RoleMissing, CurrentClerk> {
  const clerk = yield* CurrentClerk
  if (clerk.roles.includes(needed)) return clerk
  return yield* new RoleMissing({ needed })
})
