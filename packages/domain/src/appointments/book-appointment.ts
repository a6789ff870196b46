import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { ApplicationId } from "../applications/application.ts"
import { type ApplicationNotFound, Applications } from "../applications/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import type { Instant } from "../shared/instant.ts"
import { AppointmentId, type Booked, visitCodeOf } from "./appointment.ts"
import { factsOf } from "./facts.ts"
import { type OpenVisitNeeds, openVisit, type VisitNotOpen } from "./open-visit.ts"
import { Appointments, AppointmentStands, SlotNotFree, type Stored } from "./ports.ts"
import { promiseLooks } from "./promise-looks.ts"
import { openSlotAt } from "./slots.ts"

type Needs =
  | CurrentCitizen
  | Applications
  | Appointments
  | OpenVisitNeeds
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom

/**
 * «Записаться»: the slot that begins at that moment is the citizen's. Booked again for the same
 * application it is the same appointment; for another slot it is to be moved.
 */
export const bookAppointment = Effect.fn("bookAppointment")(
  function* (
    applicationId: ApplicationId,
    slotAt: Instant
  ): Effect.fn.Return<
    Stored,
    ApplicationNotFound | VisitNotOpen | SlotNotFree | AppointmentStands,
    Needs
  > {
    const citizen = yield* CurrentCitizen
    const appointments = yield* Appointments
    const last = yield* appointments.lastFor(citizen.id, applicationId)
    if (last?.appointment.status === "booked") {
      // Clicked twice, or the answer was lost: it is booked already.
      return last.appointment.slot.at === slotAt ? last : yield* new AppointmentStands()
    }
    const { application } = yield* (yield* Applications).get(citizen.id, applicationId)
    const visit = yield* openVisit(application)
    const at = yield* now
    const slot = openSlotAt(visit.office, slotAt, at)
    if (!slot || (visit.until !== undefined && slot.at >= visit.until)) {
      return yield* new SlotNotFree()
    }
    const { number, service, definition, agency } = visit.application
    const booked: Booked = {
      status: "booked",
      id: yield* newId(AppointmentId),
      citizenId: citizen.id,
      applicationId,
      number,
      service,
      definition,
      agency,
      office: visit.office.code,
      code: visitCodeOf([...(yield* (yield* SecureRandom.SecureRandom).randomBytes(6))]),
      slot,
      since: at,
      moves: 0,
      reminded: false
    }
    const event = { type: "AppointmentBooked", at, by: byCitizen(citizen.id) } as const
    return yield* atomically(
      Effect.tap(
        appointments.book(booked, visit.office, factsOf(booked, [event], visit)),
        ({ appointment, version }) => promiseLooks(appointment, version)
      )
    )
  },
  // Two clicks at once: the other one may just have booked the same.
  Effect.retry({ while: ({ _tag }) => _tag === "AppointmentStands", times: 1 })
)
