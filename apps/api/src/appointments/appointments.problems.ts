import type { AppointmentRefused } from "@opora/domain/appointments/appointment-commands"
import type { VisitNotOpen } from "@opora/domain/appointments/open-visit"
import type {
  AppointmentChanged,
  AppointmentNotFound,
  AppointmentStands,
  SlotNotFree
} from "@opora/domain/appointments/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of appointments may refuse. */
export type AppointmentsRefusal =
  | AppointmentChanged
  | AppointmentNotFound
  | AppointmentRefused
  | AppointmentStands
  | SlotNotFree
  | VisitNotOpen

/** Each refusal's status, and its name for programs, which never changes. */
export const appointmentsProblems = {
  AppointmentChanged: [409, "appointment-changed"],
  AppointmentNotFound: [404, "appointment-not-found"],
  AppointmentRefused: [409, "appointment-refused"],
  AppointmentStands: [409, "appointment-stands"],
  SlotNotFree: [409, "slot-not-free"],
  VisitNotOpen: [409, "visit-not-open"]
} as const satisfies Rows<AppointmentsRefusal["_tag"]>
