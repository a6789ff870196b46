import type * as russian from "./queue.words.ru.ts"

export const words: typeof russian.words = {
  title: "Queue",
  lead: "The earliest deadlines first",
  tabs: "Whose cases",
  parts: { nobody: "Free", me: "Mine" },
  kinds: { identity: "Identity check" },
  columns: { kind: "Case", label: "Number", since: "Came in", dueBy: "Deadline" },
  openNamed: (label) => `Open: ${label}`,
  nothing: {
    nobody: { title: "No case is free", text: "New ones appear here by themselves." },
    me: { title: "You have no case in hand", text: "Take one of the free ones." }
  }
}
