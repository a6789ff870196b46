import { ApplicationId } from "@opora/domain/applications/application"
import { ApplicationNumber } from "@opora/domain/applications/number"
import { AppointmentId, VisitCode, WhyCancelled } from "@opora/domain/appointments/appointment"
import { Localised } from "@opora/domain/catalogue/localised"
import { Code, ServiceCode } from "@opora/domain/catalogue/names"
import { DocumentId } from "@opora/domain/documents/document"
import { Day } from "@opora/domain/profile/day"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { pageOf, PageQuery } from "../page.ts"
import { SlotAt, TimetableDay } from "./timetable.ts"

/** A place of visits. `hours` are its opening hours as people read them; times go by `zone`. */
export const OfficeView = v.pipe(
  v.object({
    code: Code,
    name: Localised,
    address: Localised,
    hours: Localised,
    zone: v.string()
  }),
  v.metadata({ ref: "Office" })
)
export type OfficeView = v.InferOutput<typeof OfficeView>

/** A visit that was booked. `code` is told at the office. */
export const AppointmentView = v.pipe(
  v.object({
    id: AppointmentId,
    applicationId: ApplicationId,
    number: ApplicationNumber,
    service: ServiceCode,
    title: Localised,
    status: v.picklist(["booked", "cancelled", "kept", "missed"]),
    at: Instant,
    until: Instant,
    office: OfficeView,
    code: VisitCode,
    endedAt: v.optional(Instant),
    why: v.optional(WhyCancelled)
  }),
  v.metadata({ ref: "Appointment" })
)
export type AppointmentView = v.InferOutput<typeof AppointmentView>

export const AppointmentList = v.pipe(
  pageOf(AppointmentView),
  v.metadata({ ref: "AppointmentList" })
)

/** Where an application leads the citizen now, with what and until when; and the last visit booked for it. */
export const VisitView = v.pipe(
  v.object({
    visit: v.optional(
      v.object({
        office: OfficeView,
        bring: v.array(Localised),
        until: v.optional(Instant),
        /** Whether it may be booked: not where the agency may not see the application any more. */
        open: v.boolean()
      })
    ),
    appointment: v.optional(AppointmentView)
  }),
  v.metadata({ ref: "Visit" })
)
export type VisitView = v.InferOutput<typeof VisitView>

/** Free slots by the days of the office's calendar. `next` is the first day of the next page. */
export const FreeSlots = v.pipe(
  v.object({
    office: OfficeView,
    days: v.array(v.object({ day: Day, slots: v.array(Instant) })),
    next: v.optional(Day)
  }),
  v.metadata({ ref: "FreeSlots" })
)
export type FreeSlots = v.InferOutput<typeof FreeSlots>

/** A paper of the visit, in «Мои документы». */
export const VisitPaper = v.pipe(
  v.object({ documentId: DocumentId }),
  v.metadata({ ref: "VisitPaper" })
)

const Days = v.pipe(
  v.string(),
  v.regex(/^\d{1,2}$/, "days.range"),
  v.transform(Number),
  v.minValue(1, "days.range"),
  v.maxValue(14, "days.range")
)

export const AppointmentsQuery = v.strictObject({
  ...PageQuery.entries,
  /** "upcoming": the booked, the nearest first; "past": those that are over, the latest first. */
  show: v.optional(v.picklist(["upcoming", "past"], "appointments.show"), "upcoming")
})
export const SlotsQuery = v.strictObject({
  applicationId: ApplicationId,
  from: v.optional(TimetableDay),
  days: v.optional(Days, "7")
})
export const BookBody = v.strictObject({
  applicationId: ApplicationId,
  at: SlotAt
})
export const MoveBody = v.strictObject({ at: SlotAt })
export const AppointmentPath = v.object({ appointmentId: AppointmentId })
export const VisitQuery = v.strictObject({ applicationId: ApplicationId })
