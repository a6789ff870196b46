import type { words as russian } from "./application-status.words.ru.ts"

export const words: typeof russian = {
  status: {
    draft: "Draft",
    accepted: "Accepted",
    "in-work": "In progress",
    clarification: "Clarification needed",
    payment: "Waiting for payment",
    approved: "Approved",
    refused: "Refused",
    ready: "Ready to collect",
    issued: "Issued",
    done: "Completed",
    withdrawn: "Withdrawn"
  },
  turn: {
    citizen: "Your turn",
    agency: "The agency's turn",
    outside: "Waiting for another system",
    nobody: "Nothing to be done"
  },
  number: (number) => `No. ${number}`
}
