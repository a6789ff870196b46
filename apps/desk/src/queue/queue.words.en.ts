import type * as russian from "./queue.words.ru.ts"

export const words: typeof russian.words = {
  title: "Queue",
  lead: "The earliest deadlines first",
  tabs: "Whose cases",
  free: "Free",
  mine: "Mine",
  kinds: { identity: "Identity check" },
  columns: { kind: "Case", label: "Number", since: "Came in", dueBy: "Deadline" },
  overdue: "Overdue",
  open: "Open",
  openNamed: (label) => `Open: ${label}`,
  noDeadline: "No deadline",
  nothingFree: "No case is free",
  nothingFreeText: "New ones appear here by themselves.",
  nothingMine: "You have no case in hand",
  nothingMineText: "Take one of the free ones."
}
