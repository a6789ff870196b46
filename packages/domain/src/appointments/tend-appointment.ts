import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { ApplicationId } from "../applications/application.ts"
import { Applications } from "../applications/ports.ts"
import { byOffice } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import { type AppointmentCommand, decide } from "./appointment-commands.ts"
import { evolve } from "./appointment-events.ts"
import { type Booked, missedFrom, receivedFrom } from "./appointment.ts"
import { factsOf } from "./facts.ts"
import { namedAs } from "./named.ts"
import { openVisit, type OpenVisitNeeds } from "./open-visit.ts"
import { type AppointmentChanged, Appointments } from "./ports.ts"

/**
 * Look at the appointment for an application and do what is due: end it with what it was for, remind
 * the citizen, note that nobody came. Looking twice does no harm.
 */
export const tendAppointment = Effect.fn("tendAppointment")(
  function* (
    citizenId: CitizenId,
    applicationId: ApplicationId
  ): Effect.fn.Return<
    void,
    AppointmentChanged,
    Applications | Appointments | OpenVisitNeeds | Transactions
  > {
    const appointments = yield* Appointments
    const stored = yield* appointments.lastFor(citizenId, applicationId)
    if (stored?.appointment.status !== "booked") return
    const { appointment, version } = stored
    const command = yield* dueFor(appointment, yield* now)
    const decided = yield* Effect.option(Effect.fromResult(decide(command, appointment)))
    if (decided._tag === "None" || decided.value.length === 0) return

    const next = decided.value.reduce(evolve, appointment)
    const facts = factsOf(next, decided.value, yield* namedAs(next))
    yield* atomically(appointments.save({ appointment: next, version }, facts))
  },
  // The citizen moved it at the same moment: look again.
  Effect.retry({ while: ({ _tag }) => _tag === "AppointmentChanged", times: 3 })
)

const by = byOffice("portal")

const dueFor = Effect.fnUntraced(function* (
  appointment: Booked,
  at: Instant
): Effect.fn.Return<AppointmentCommand, never, Applications | OpenVisitNeeds> {
  const { citizenId, applicationId } = appointment
  const found = yield* Effect.option((yield* Applications).get(citizenId, applicationId))
  const application = found._tag === "Some" ? found.value.application : undefined
  const isOver = application?.status === "issued" || application?.status === "done"
  // Handed over around the time of the visit: the citizen has come.
  if (isOver && at >= receivedFrom(appointment)) return { type: "keep", at, by }
  const open = application && (yield* Effect.option(openVisit(application)))
  if (open?._tag === "Some") {
    return { type: at >= missedFrom(appointment) ? "miss" : "remind", at, by }
  }
  const waits = application?.status === "ready"
  return { type: "close", why: waits ? "consent" : "application", at, by }
})
