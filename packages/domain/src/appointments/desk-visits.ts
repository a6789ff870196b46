import { Effect } from "effect"
import { requireAgencyClerk } from "../applications/case-access.ts"
import type { ApplicationNotFound } from "../applications/ports.ts"
import { mayLook } from "../consents/may-look.ts"
import type { Consents } from "../consents/ports.ts"
import { byClerk } from "../journal/actor.ts"
import { type Day, daysAfter } from "../profile/day.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { CurrentClerk, RoleMissing } from "../staff/current-clerk.ts"
import { type AppointmentRefused, decide } from "./appointment-commands.ts"
import { evolve } from "./appointment-events.ts"
import type { Appointment, AppointmentId } from "./appointment.ts"
import { factsOf } from "./facts.ts"
import { namedAs, type NamedNeeds } from "./named.ts"
import type { Office } from "./office.ts"
import {
  type AppointmentChanged,
  AppointmentNotFound,
  Appointments,
  Offices,
  type Page,
  type Stored
} from "./ports.ts"
import { dayIn, momentIn } from "./zone.ts"

export interface DeskVisits {
  readonly offices: ReadonlyArray<Office>
  readonly office: Office
  readonly day: Day
  readonly visits: ReadonlyArray<Appointment>
}

type Asked = Page & { readonly office?: string | undefined; readonly day?: Day | undefined }

/**
 * Who is expected at an office of the clerk's agency that day, the earliest first; without an office
 * the agency's first, without a day today by the office's calendar. It tells nothing of the citizens.
 */
export const listVisits = Effect.fn("listVisits")(function* ({
  office: code,
  day: asked,
  ...page
}: Asked): Effect.fn.Return<
  DeskVisits | undefined,
  RoleMissing | ApplicationNotFound,
  CurrentClerk | Appointments | Offices
> {
  const { agency } = yield* requireAgencyClerk()
  const offices = yield* (yield* Offices).ofAgency(agency)
  const office = code === undefined ? offices[0] : offices.find((each) => each.code === code)
  if (!office) return undefined
  const at = yield* now
  const day = asked ?? dayIn(office.zone, at)
  const from = momentIn(office.zone, day, "00:00") ?? at
  const to = momentIn(office.zone, daysAfter(day, 1), "00:00") ?? at
  const visits = yield* (yield* Appointments).ofOffice(office, { ...page, from, to })
  return { offices, office, day, visits }
})

/** «Пришёл»: the citizen is at the window of the clerk's agency. */
export const keepAppointment = Effect.fn("keepAppointment")(
  function* (
    id: AppointmentId
  ): Effect.fn.Return<
    Stored,
    | RoleMissing
    | ApplicationNotFound
    | AppointmentNotFound
    | AppointmentRefused
    | AppointmentChanged,
    CurrentClerk | Appointments | Consents | NamedNeeds | Transactions
  > {
    const clerk = yield* requireAgencyClerk()
    const appointments = yield* Appointments
    const stored = yield* appointments.atAgency(clerk.agency, id)
    const { appointment, version } = stored
    const { citizenId, applicationId } = appointment
    yield* mayLook(clerk.agency, citizenId, `application/${applicationId}`).pipe(
      Effect.mapError(() => new AppointmentNotFound())
    )
    const command = { type: "keep", at: yield* now, by: byClerk(clerk.id) } as const
    const events = yield* Effect.fromResult(decide(command, appointment))
    if (events.length === 0) return stored
    const kept = events.reduce(evolve, appointment)
    const facts = factsOf(kept, events, yield* namedAs(kept))
    yield* atomically(appointments.save({ appointment: kept, version }, facts))
    return { appointment: kept, version: version + 1 }
  },
  Effect.retry({ while: ({ _tag }) => _tag === "AppointmentChanged", times: 3 })
)
