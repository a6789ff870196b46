import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { ApplicationId } from "../applications/application.ts"
import type { Fact } from "../journal/entry.ts"
import type { Instant } from "../shared/instant.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Appointment, AppointmentId, Booked } from "./appointment.ts"
import type { Office } from "./office.ts"

/** There is no such appointment, or it is another's: from outside the two look the same. */
export class AppointmentNotFound extends Data.TaggedError("AppointmentNotFound") {}

/** Somebody changed the appointment since it was read: look again. */
export class AppointmentChanged extends Data.TaggedError("AppointmentChanged") {}

/** All places of the slot are taken, or it is none that may be booked now. */
export class SlotNotFree extends Data.TaggedError("SlotNotFree") {}

/** A visit for this application is booked already: it can be moved. */
export class AppointmentStands extends Data.TaggedError("AppointmentStands") {}

/** An appointment as kept, with the version a later save must match. */
export interface Stored<Kind extends Appointment = Appointment> {
  readonly appointment: Kind
  readonly version: number
}

/** Where a page goes on: after the appointment that was last on the page before. */
export interface Place {
  readonly at: Instant
  readonly id: AppointmentId
}

export interface Page {
  readonly after?: Place
  readonly limit: number
}

/** The offices of agencies with their timetables, as published. */
export class Offices extends Context.Service<
  Offices,
  {
    readonly find: (agency: AgencyCode, code: string) => Effect.Effect<Office | undefined>
    readonly ofAgency: (agency: AgencyCode) => Effect.Effect<ReadonlyArray<Office>>
  }
>()("@opora/domain/appointments/Offices") {}

/** The appointments of citizens, and which slots they take. */
export class Appointments extends Context.Service<
  Appointments,
  {
    readonly get: (
      citizenId: CitizenId,
      id: AppointmentId
    ) => Effect.Effect<Stored, AppointmentNotFound>
    /** The last one for the application, ended or not. */
    readonly lastFor: (
      citizenId: CitizenId,
      applicationId: ApplicationId
    ) => Effect.Effect<Stored | undefined>
    /** "upcoming": the booked, the nearest first; "past": those that have ended, the latest first. */
    readonly ofCitizen: (
      citizenId: CitizenId,
      which: "upcoming" | "past",
      page: Page
    ) => Effect.Effect<ReadonlyArray<Appointment>>
    /** Visits to the office that begin from `from` and before `to`, all but the cancelled, the earliest first. */
    readonly ofOffice: (
      office: Office,
      part: Page & { readonly from: Instant; readonly to: Instant }
    ) => Effect.Effect<ReadonlyArray<Appointment>>
    /** The one of that agency by its id, whoever's it is. */
    readonly atAgency: (
      agency: AgencyCode,
      id: AppointmentId
    ) => Effect.Effect<Stored, AppointmentNotFound>
    /** The beginnings of slots of the office in that time, the ends included, whose places are all taken. */
    readonly fullSlots: (
      office: Office,
      from: Instant,
      to: Instant
    ) => Effect.Effect<ReadonlyArray<Instant>>
    /** Keep a new one and take a place of its slot, with its facts: all, or nothing. */
    readonly book: (
      appointment: Booked,
      office: Office,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<Stored<Booked>, SlotNotFree | AppointmentStands>
    /** Keep the one that was moved: the new slot is taken, then the old one is free. */
    readonly move: (
      next: Stored<Booked>,
      office: Office,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<void, SlotNotFree | AppointmentChanged>
    /** Keep it as it is now, in the same slot. Cancelled, its slot is free at once. */
    readonly save: (
      next: Stored,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<void, AppointmentChanged>
  }
>()("@opora/domain/appointments/Appointments") {}
