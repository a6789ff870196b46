import type { status as russian } from "./application-status.ru.ts"

export const status: typeof russian = {
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
}
