import { Effect } from "effect"
import type { Job } from "./job.ts"

/** Do the promised work. What fails is tried again later, so every job must bear being done twice. */
export const carryOut = (job: Job) => {
  switch (job.type) {
    case "Notify":
      return Effect.void
  }
}
