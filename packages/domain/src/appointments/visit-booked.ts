import { Effect } from "effect"
import type { Application } from "../applications/application.ts"
import type { Appointment } from "./appointment.ts"
import { namedAs, type NamedNeeds } from "./named.ts"
import type { Office } from "./office.ts"
import { Appointments } from "./ports.ts"

/** A visit and where it is. */
export interface VisitBooked {
  readonly appointment: Appointment
  readonly office: Office
}

/** The last visit booked for the application, ended or not. */
export const visitBooked = Effect.fnUntraced(function* ({
  citizenId,
  id
}: Pick<Application, "citizenId" | "id">): Effect.fn.Return<
  VisitBooked | undefined,
  never,
  Appointments | NamedNeeds
> {
  const stored = yield* (yield* Appointments).lastFor(citizenId, id)
  if (!stored) return undefined
  const { appointment } = stored
  return { appointment, office: (yield* namedAs(appointment)).office }
})
