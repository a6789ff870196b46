import { ApplicationNumber } from "@opora/domain/applications/number"
import { AppointmentId, VisitCode } from "@opora/domain/appointments/appointment"
import { Localised } from "@opora/domain/catalogue/localised"
import { Code } from "@opora/domain/catalogue/names"
import { Day } from "@opora/domain/profile/day"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { pageOf, PageQuery } from "../page.ts"
import { OfficeView } from "./appointments.ts"
import { TimetableDay } from "./timetable.ts"

/** A visit as the desk's list shows it. It tells nothing of the citizen. */
export const DeskVisit = v.pipe(
  v.object({
    id: AppointmentId,
    number: ApplicationNumber,
    title: Localised,
    at: Instant,
    code: VisitCode,
    status: v.picklist(["booked", "kept", "missed"])
  }),
  v.metadata({ ref: "DeskVisit" })
)
export type DeskVisit = v.InferOutput<typeof DeskVisit>

/** Who is expected at the office that day; nothing but an empty page where the agency has no offices. */
export const DeskVisits = v.pipe(
  v.object({
    ...pageOf(DeskVisit).entries,
    offices: v.array(OfficeView),
    office: v.optional(OfficeView),
    day: v.optional(Day)
  }),
  v.metadata({ ref: "DeskVisits" })
)
export type DeskVisits = v.InferOutput<typeof DeskVisits>

/** The visit booked for a case, for the window. */
export const CaseVisit = v.object({
  at: Instant,
  status: v.picklist(["booked", "cancelled", "kept", "missed"]),
  office: OfficeView,
  code: VisitCode
})
export type CaseVisit = v.InferOutput<typeof CaseVisit>

export const DeskVisitsQuery = v.strictObject({
  ...PageQuery.entries,
  office: v.optional(Code),
  day: v.optional(TimetableDay)
})
export const DeskVisitPath = v.object({ appointmentId: AppointmentId })
