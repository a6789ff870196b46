import type { ApplicationSummary } from "@opora/contract/applications/applications"
import type { Summary } from "@opora/domain/applications/summary"
import type { Titles } from "./titles.ts"

/**
 * An application as a list shows it. Picked by hand: the rows are our own, and to check twenty of them
 * again by the contract took a quarter of the whole answer's time.
 */
export const summaryShown = (summary: Summary & Titles): ApplicationSummary => {
  const { id, service, title, agencyName, status, turn, startedAt, updatedAt } = summary
  const shared = { id, service, title, agencyName, status, turn, startedAt, updatedAt }
  if (summary.status === "draft") return shared
  const { number, submittedAt, expectedBy, limit, overdue } = summary
  return { ...shared, number, submittedAt, expectedBy, limit, overdue }
}
