import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { type ApplicationNotFound, Applications } from "../applications/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import { type AppointmentRefused, decide } from "./appointment-commands.ts"
import { evolve } from "./appointment-events.ts"
import type { AppointmentId } from "./appointment.ts"
import { factsOf } from "./facts.ts"
import { namedAs, type NamedNeeds } from "./named.ts"
import { type OpenVisitNeeds, openVisit, type VisitNotOpen } from "./open-visit.ts"
import {
  type AppointmentChanged,
  type AppointmentNotFound,
  Appointments,
  SlotNotFree,
  type Stored
} from "./ports.ts"
import { promiseLooks } from "./promise-looks.ts"
import { openSlotAt } from "./slots.ts"

type Refusal = AppointmentNotFound | AppointmentRefused | AppointmentChanged

const lookAgain = { while: ({ _tag }: { readonly _tag: string }) => _tag === "AppointmentChanged" }

/** «Перенести»: the visit is at another time; the former slot is free from that moment on. */
export const moveAppointment = Effect.fn("moveAppointment")(
  function* (
    id: AppointmentId,
    slotAt: Instant
  ): Effect.fn.Return<
    Stored,
    Refusal | ApplicationNotFound | VisitNotOpen | SlotNotFree,
    CurrentCitizen | Applications | Appointments | OpenVisitNeeds | Jobs | Transactions
  > {
    const citizen = yield* CurrentCitizen
    const appointments = yield* Appointments
    const stored = yield* appointments.get(citizen.id, id)
    const { appointment, version } = stored
    const at = yield* now
    if (appointment.status === "booked" && appointment.slot.at === slotAt) return stored
    const { application } = yield* (yield* Applications).get(citizen.id, appointment.applicationId)
    const visit = yield* openVisit(application)
    const slot = openSlotAt(visit.office, slotAt, at)
    if (!slot || (visit.until !== undefined && slot.at >= visit.until)) {
      return yield* new SlotNotFree()
    }
    const command = { type: "move", slot, at, by: byCitizen(citizen.id) } as const
    const events = yield* Effect.fromResult(decide(command, appointment))
    const moved = events.reduce(evolve, appointment)
    if (moved.status !== "booked") return stored
    const facts = factsOf(moved, events, visit)
    yield* atomically(
      Effect.andThen(
        appointments.move({ appointment: moved, version }, visit.office, facts),
        promiseLooks(moved, version + 1)
      )
    )
    return { appointment: moved, version: version + 1 }
  },
  Effect.retry({ ...lookAgain, times: 3 })
)

/** «Отменить»: the slot is free from that moment on, and another can be booked. */
export const cancelAppointment = Effect.fn("cancelAppointment")(
  function* (
    id: AppointmentId
  ): Effect.fn.Return<Stored, Refusal, CurrentCitizen | Appointments | NamedNeeds | Transactions> {
    const citizen = yield* CurrentCitizen
    const appointments = yield* Appointments
    const stored = yield* appointments.get(citizen.id, id)
    const { appointment, version } = stored
    const command = { type: "cancel", at: yield* now, by: byCitizen(citizen.id) } as const
    const events = yield* Effect.fromResult(decide(command, appointment))
    if (events.length === 0) return stored
    const ended = events.reduce(evolve, appointment)
    const facts = factsOf(ended, events, yield* namedAs(ended))
    yield* atomically(appointments.save({ appointment: ended, version }, facts))
    return { appointment: ended, version: version + 1 }
  },
  Effect.retry({ ...lookAgain, times: 3 })
)
