import { Data, Effect } from "effect"
import type { Application } from "../applications/application.ts"
import { subjectOf } from "../applications/facts.ts"
import type { Definitions } from "../catalogue/ports.ts"
import { mayLook } from "../consents/may-look.ts"
import type { Consents } from "../consents/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import type { Offices } from "./ports.ts"
import { type Visit, visitFor } from "./visit.ts"

/** The application waits for no visit as it stands, or the agency may not see it any more. */
export class VisitNotOpen extends Data.TaggedError("VisitNotOpen") {}

export type OpenVisitNeeds = Definitions | Profiles | Offices | Consents

/** The visit that may be booked for the application now. */
export const openVisit = Effect.fnUntraced(function* (
  application: Application
): Effect.fn.Return<Visit, VisitNotOpen, OpenVisitNeeds> {
  const visit = yield* visitFor(application)
  if (!visit) return yield* new VisitNotOpen()
  const { agency, citizenId } = visit.application
  // Without the citizen's consent the clerk at the window could open nothing.
  yield* mayLook(agency, citizenId, subjectOf(application)).pipe(
    Effect.mapError(() => new VisitNotOpen())
  )
  return visit
})
