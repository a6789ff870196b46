import type { CaseSummary } from "@opora/contract/applications/cases"

/** What comes first: the end of this state's own limit, or of the agency's whole term. */
export const dueBy = ({
  limit,
  expectedBy
}: Pick<CaseSummary, "limit" | "expectedBy">): string | undefined =>
  limit !== undefined && expectedBy !== undefined && expectedBy < limit
    ? expectedBy
    : (limit ?? expectedBy)
