import type { AppointmentView, OfficeView } from "@opora/contract/appointments/appointments"
import type { CaseVisit, DeskVisit } from "@opora/contract/appointments/desk-visits"
import type { Appointment } from "@opora/domain/appointments/appointment"
import { namedAs, type NamedNeeds } from "@opora/domain/appointments/named"
import type { Office } from "@opora/domain/appointments/office"
import { openingHours } from "@opora/domain/appointments/opening-hours"
import { Effect } from "effect"
import type * as v from "valibot"

/** An office as a page shows it, its hours in words. */
export const officeShown = (office: Office): OfficeView => {
  const { code, name, address, zone } = office
  return { code, name, address, zone, hours: openingHours(office) }
}

/** An appointment as its citizen sees it. */
export const appointmentShown = Effect.fnUntraced(function* (
  appointment: Appointment
): Effect.fn.Return<v.InferInput<typeof AppointmentView>, never, NamedNeeds> {
  const { service: title, office } = yield* namedAs(appointment)
  const { id, applicationId, number, service, status, slot, code } = appointment
  return {
    id,
    applicationId,
    number,
    service,
    title,
    status,
    code,
    ...slot,
    office: officeShown(office),
    ...("endedAt" in appointment && { endedAt: appointment.endedAt }),
    ...("why" in appointment && { why: appointment.why })
  }
})

/** A visit as the list of a desk shows it: the code is what the citizen says at the window. */
export const deskVisitShown = Effect.fnUntraced(function* (
  appointment: Appointment
): Effect.fn.Return<v.InferInput<typeof DeskVisit> | undefined, never, NamedNeeds> {
  const { id, number, slot, code, status } = appointment
  if (status === "cancelled") return undefined
  const { service: title } = yield* namedAs(appointment)
  return { id, number, title, code, status, at: slot.at }
})

/** The visit of a case. */
export const caseVisitShown = (
  { slot, status, code }: Appointment,
  office: Office
): v.InferInput<typeof CaseVisit> => ({ at: slot.at, status, code, office: officeShown(office) })
