import type { Assurance } from "@opora/domain/accounts/assurance"
import { highestOf } from "@opora/domain/accounts/factors/require-highest"
import { type Level, meets } from "@opora/domain/accounts/level"
import type { Context } from "hono"
import { problemResponse } from "./problems.ts"
import { run } from "./run.ts"
import type { CitizenEnv } from "./world.ts"

/** How much of the citizen and of their session a route asks for (security rule S7). */
export interface Enough {
  readonly level?: Level
  /** So many factors, or as many as the citizen has: for what opens the account or tells of it. */
  readonly aal?: Assurance | "highest"
  /** A factor must have been proven in this session within so many seconds. */
  readonly fresh?: number
}

/**
 * The problem of a session that is good, but not good enough for this. The use case asks again: it may
 * be reached by another way, and it decides in its own moment.
 */
export const notEnough = async (
  c: Context<CitizenEnv>,
  { level = "basic", aal = 1, fresh }: Enough
): Promise<Response | undefined> => {
  const [citizen, locale] = [c.get("citizen"), c.get("locale")]
  if (!meets(citizen.level, level)) {
    return problemResponse("LevelTooLow", locale, { needs: { level } })
  }
  const needed = aal === "highest" ? await run(c, highestOf(citizen.id)) : aal
  const age = Date.now() - Date.parse(citizen.freshAt)
  if (citizen.aal >= needed && (fresh === undefined || age <= fresh * 1000)) return undefined
  return problemResponse("StepUpNeeded", locale, { needs: { aal: needed, seconds: fresh ?? 0 } })
}
