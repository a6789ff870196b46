import type { CitizenId } from "@opora/domain/accounts/citizen"
import type { ApplicationId } from "@opora/domain/applications/application"
import type { Appointment, AppointmentId } from "@opora/domain/appointments/appointment"
import type { Instant } from "@opora/domain/shared/instant"
import type { AgencyCode } from "@opora/domain/staff/role"

export interface AppointmentsTable {
  readonly citizenId: CitizenId
  readonly id: AppointmentId
  readonly applicationId: ApplicationId
  readonly agency: AgencyCode
  readonly office: string
  readonly status: Appointment["status"]
  readonly beginsAt: Instant
  readonly version: number
  /** The rest of the appointment as JSON, closed: the code of the visit, the application's number. */
  readonly details: string
}

/** Who holds which place of which slot. */
export interface TakenSlotsTable {
  readonly agency: AgencyCode
  readonly office: string
  readonly beginsAt: Instant
  readonly place: number
  readonly citizenId: CitizenId
  readonly appointmentId: AppointmentId
}
