import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Turn } from "../catalogue/life.ts"
import { Code, ServiceCode } from "../catalogue/names.ts"
import { Instant } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { type Application, ApplicationId, expectedBy } from "./application.ts"
import { ApplicationNumber } from "./number.ts"

const sent = [
  "payment",
  "accepted",
  "in-work",
  "clarification",
  "approved",
  "refused",
  "ready",
  "issued",
  "done",
  "withdrawn"
] as const

const shared = {
  id: ApplicationId,
  citizenId: CitizenId,
  service: ServiceCode,
  definition: v.number(),
  turn: Turn,
  startedAt: Instant,
  updatedAt: Instant
}

/** As much of an application as a list shows. Nothing in it is read from what the citizen wrote. */
export const Summary = v.variant("status", [
  v.object({ status: v.literal("draft"), ...shared }),
  v.object({
    status: v.picklist(sent),
    ...shared,
    number: ApplicationNumber,
    agency: AgencyCode,
    state: Code,
    submittedAt: Instant,
    /** When the decision is due, while the agency's clock runs. */
    expectedBy: v.optional(Instant),
    /** Until when this state should be over. */
    limit: v.optional(Instant),
    overdue: v.boolean()
  })
])
export type Summary = v.InferOutput<typeof Summary>

/** The application as a list shows it. */
export const summaryOf = (application: Application, updatedAt: Instant): Summary => {
  const { id, citizenId, service, definition, startedAt } = application
  const shown = { id, citizenId, service, definition, startedAt, updatedAt }
  if (application.status === "draft") return { status: "draft", ...shown, turn: "citizen" }

  const { status, turn, number, agency, state, submittedAt, limit, overdue = false } = application
  const expected = expectedBy(application)
  return {
    ...shown,
    status,
    turn,
    number,
    agency,
    state,
    submittedAt,
    overdue,
    ...(expected && { expectedBy: expected }),
    ...(limit && { limit })
  }
}
