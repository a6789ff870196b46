import type { ApplicationSummary } from "@opora/contract/applications/applications"

/** The applications that wait for the citizen, those with the nearest limit first. Drafts wait for nobody. */
export const waitingFirst = (
  applications: ReadonlyArray<ApplicationSummary>
): ReadonlyArray<ApplicationSummary> =>
  applications
    .filter(({ turn, status }) => turn === "citizen" && status !== "draft")
    .toSorted((one, other) => (limitOf(one) < limitOf(other) ? -1 : 1))

/** Instants sort as text; what has no limit comes after all that have. */
const limitOf = ({ limit }: ApplicationSummary): string => limit ?? "9999"
