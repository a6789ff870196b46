import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { ApplicationId } from "../applications/application.ts"
import { type ApplicationNotFound, Applications } from "../applications/ports.ts"
import { type Day, daysAfter } from "../profile/day.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { Appointment, AppointmentId } from "./appointment.ts"
import type { Office } from "./office.ts"
import { openVisit, type OpenVisitNeeds, type VisitNotOpen } from "./open-visit.ts"
import { type AppointmentNotFound, Appointments, type Page, type Stored } from "./ports.ts"
import { bookableDays, openSlotsOn } from "./slots.ts"
import { type Visit, visitFor } from "./visit.ts"

/** «Мои записи»: the booked with the nearest first, or those that are over with the latest first. */
export const listAppointments = Effect.fnUntraced(function* (
  which: "upcoming" | "past",
  page: Page
): Effect.fn.Return<ReadonlyArray<Appointment>, never, CurrentCitizen | Appointments> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Appointments).ofCitizen(id, which, page)
})

/** An appointment of the citizen's. */
export const showAppointment = Effect.fnUntraced(function* (
  id: AppointmentId
): Effect.fn.Return<Stored, AppointmentNotFound, CurrentCitizen | Appointments> {
  const citizen = yield* CurrentCitizen
  return yield* (yield* Appointments).get(citizen.id, id)
})

interface ShownVisit {
  readonly visit: Visit | undefined
  readonly last: Stored | undefined
  /** Whether it may be booked: not where the agency may not see the application any more. */
  readonly open: boolean
}

/** Where an application leads the citizen: what it waits for, and the last visit booked for it. */
export const showVisit = Effect.fn("showVisit")(function* (
  applicationId: ApplicationId
): Effect.fn.Return<
  ShownVisit,
  ApplicationNotFound,
  CurrentCitizen | Applications | Appointments | OpenVisitNeeds
> {
  const citizen = yield* CurrentCitizen
  const { application } = yield* (yield* Applications).get(citizen.id, applicationId)
  const last = yield* (yield* Appointments).lastFor(citizen.id, applicationId)
  const open = yield* Effect.option(openVisit(application))
  return { visit: yield* visitFor(application), last, open: open._tag === "Some" }
})

export interface FreeSlots {
  readonly office: Office
  readonly days: ReadonlyArray<{ readonly day: Day; readonly slots: ReadonlyArray<Instant> }>
  /** The first day of the next page, if visits are booked so far ahead. */
  readonly next?: Day
}

/** The free slots for an application, day by day from that day on. A day without any is there, and empty. */
export const listFreeSlots = Effect.fn("listFreeSlots")(function* (
  applicationId: ApplicationId,
  { from, days: wanted }: { readonly from?: Day; readonly days: number }
): Effect.fn.Return<
  FreeSlots,
  ApplicationNotFound | VisitNotOpen,
  CurrentCitizen | Applications | Appointments | OpenVisitNeeds
> {
  const citizen = yield* CurrentCitizen
  const { application } = yield* (yield* Applications).get(citizen.id, applicationId)
  const { office, until } = yield* openVisit(application)
  const at = yield* now
  const { first, last } = bookableDays(office, at)
  const begin = from !== undefined && from > first ? from : first
  const days = Array.from({ length: wanted }, (_, index) => daysAfter(begin, index))
    .filter((day) => day <= last)
    .map((day) => ({ day, slots: openSlotsOn(office, day, at).map((slot) => slot.at) }))
  const offered = days.flatMap(({ slots }) => slots)
  const [earliest, latest] = [offered[0], offered.at(-1)]
  const full =
    earliest && latest ? yield* (yield* Appointments).fullSlots(office, earliest, latest) : []
  const isFree = (slot: Instant) => !full.includes(slot) && (until === undefined || slot < until)
  const next = daysAfter(begin, wanted)
  return {
    office,
    days: days.map(({ day, slots }) => ({ day, slots: slots.filter(isFree) })),
    ...(next <= last && { next })
  }
})
