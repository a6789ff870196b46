import type { CitizenId } from "@opora/domain/accounts/citizen"
import type { ApplicationId } from "@opora/domain/applications/application"
import type { ApplicationNumber } from "@opora/domain/applications/number"
import type { Summary } from "@opora/domain/applications/summary"
import type { Turn } from "@opora/domain/catalogue/life"
import type { ServiceCode } from "@opora/domain/catalogue/names"
import type { Instant } from "@opora/domain/shared/instant"
import type { AgencyCode } from "@opora/domain/staff/role"

/** Answers being written to change a sent application: closed under the citizen's key as the sent ones are. */
export interface ChangeDraftsTable {
  readonly citizenId: CitizenId
  readonly applicationId: ApplicationId
  readonly since: Instant
  readonly version: number
  readonly savedAt: Instant
  readonly answers: string
}

/** Nobody but us writes here, and nothing but what these types say: a list reads it as it stands. */
export interface ApplicationsTable {
  readonly citizenId: CitizenId
  readonly id: ApplicationId
  readonly number: ApplicationNumber | null
  readonly service: ServiceCode
  readonly definition: number
  readonly status: Summary["status"]
  readonly turn: Turn
  readonly agency: AgencyCode | null
  readonly state: string | null
  readonly startedAt: Instant
  readonly submittedAt: Instant | null
  readonly updatedAt: Instant
  readonly expectedBy: Instant | null
  readonly limitAt: Instant | null
  readonly overdue: boolean
  readonly version: number
  /** What the citizen wrote, closed. */
  readonly answers: string
  /** The rest of the application as JSON, closed: questions, reasons, what registries answered. */
  readonly details: string
}
