import type { words as russian } from "./list.words.ru.ts"

export const words: typeof russian = {
  noDeadline: "No deadline",
  overdueBy: (span) => `Overdue: ${span}`,
  left: (span) => `Left: ${span}`,
  keys: "The keys ↑ and ↓ walk the list, Enter opens",
  stale: (time) => `The list is not refreshed: there is no connection. It stands as of ${time}.`
}
