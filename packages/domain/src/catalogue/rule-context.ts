import type { Level } from "../accounts/level.ts"
import { type Day, dayAt } from "../profile/day.ts"
import type { Instant } from "../shared/instant.ts"
import type { JsonObject } from "../shared/json.ts"

/** What rules may know besides the answers. */
export interface RuleContext {
  /** The day it is in Moscow. */
  readonly today: Day
  readonly level: Level
  readonly birthDate?: Day | undefined
  /** What a registry answered, where one was asked. */
  readonly reply?: JsonObject | undefined
}

/** What rules may know at that moment about that citizen. */
export const ruleContext = (
  at: Instant,
  citizen: { readonly level: Level; readonly birthDate?: Day | undefined }
): RuleContext => ({ today: dayAt(at), level: citizen.level, birthDate: citizen.birthDate })
