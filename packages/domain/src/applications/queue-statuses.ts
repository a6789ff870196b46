import type { SubmittedApplication } from "./application.ts"

/** The parts of a clerk's queue: to be decided, waiting for others, over. */
export const queueStatuses = {
  open: ["accepted", "in-work", "approved", "ready"],
  waiting: ["payment", "clarification", "issued"],
  closed: ["refused", "done", "withdrawn"]
} as const satisfies Record<string, ReadonlyArray<SubmittedApplication["status"]>>
