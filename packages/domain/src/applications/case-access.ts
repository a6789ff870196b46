import { Effect } from "effect"
import type { DataCategory } from "../consents/data-category.ts"
import { mayLook } from "../consents/may-look.ts"
import type { Consents } from "../consents/ports.ts"
import {
  type ClerkAtDesk,
  type CurrentClerk,
  requireRole,
  type RoleMissing
} from "../staff/current-clerk.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { SubmittedApplication } from "./application.ts"
import { subjectOf } from "./facts.ts"
import type { ApplicationNumber } from "./number.ts"
import { openTo } from "./open-to.ts"
import { ApplicationNotFound, Applications, type Stored } from "./ports.ts"

/** A clerk of an agency. */
export type AgencyClerk = ClerkAtDesk & { readonly agency: AgencyCode }

/** The clerk at the desk, if they decide for an agency. */
export const requireAgencyClerk = Effect.fnUntraced(function* (): Effect.fn.Return<
  AgencyClerk,
  RoleMissing | ApplicationNotFound,
  CurrentClerk
> {
  const { agency, ...clerk } = yield* requireRole("clerk")
  if (agency === undefined) return yield* new ApplicationNotFound()
  return { ...clerk, agency }
})

/** A case that the clerk may see, and the parts of the citizen's data that are open to them. */
export interface OpenCase {
  readonly clerk: AgencyClerk
  readonly stored: Stored<SubmittedApplication>
  readonly open: ReadonlyArray<DataCategory>
}

/**
 * The case of that number, if it lies before the clerk's agency and the citizen's consent stands. Of
 * another agency, or after the consent was revoked, it is not found.
 */
export const openedCase = Effect.fnUntraced(function* (
  number: ApplicationNumber
): Effect.fn.Return<
  OpenCase,
  RoleMissing | ApplicationNotFound,
  CurrentClerk | Applications | Consents
> {
  const clerk = yield* requireAgencyClerk()
  const stored = yield* (yield* Applications).byNumber(number)
  const { agency, citizenId } = stored.application
  if (agency !== clerk.agency) return yield* new ApplicationNotFound()
  const consent = yield* mayLook(agency, citizenId, subjectOf(stored.application)).pipe(
    Effect.mapError(() => new ApplicationNotFound())
  )
  return { clerk, stored, open: openTo(stored.application, consent) }
})
