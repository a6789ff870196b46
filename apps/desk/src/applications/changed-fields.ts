import type { HistoryEntry } from "@opora/contract/applications/applications"

/** When the citizen last changed an answer after sending, by field. What it was before is kept nowhere. */
export const changedFields = (
  history: ReadonlyArray<HistoryEntry>
): ReadonlyMap<string, HistoryEntry> =>
  new Map(
    history
      .filter(({ by }) => by === "citizen")
      .flatMap((entry) => (entry.fields ?? []).map((field) => [field, entry] as const))
  )
