import type { Consent } from "../consents/consent.ts"
import type { DataCategory } from "../consents/data-category.ts"
import type { SubmittedApplication } from "./application.ts"

/**
 * The parts of the citizen's data that the consent opens about the application. One that was withdrawn needs
 * nobody's documents any more (152-ФЗ, article 5: no longer than the purpose asks).
 */
export const openTo = (
  { status }: Pick<SubmittedApplication, "status">,
  { data }: Pick<Consent, "data">
): ReadonlyArray<DataCategory> =>
  status === "withdrawn" ? data.filter((category) => category !== "documents") : data
