import { type Level, meets } from "../accounts/level.ts"
import type { SectionName } from "../profile/section.ts"
import type { Instant } from "../shared/instant.ts"
import type { Evidence } from "./evidence.ts"
import { levelOf, proves } from "./level-of.ts"

/** How the citizen stands, as far as levels go. */
export interface Standing {
  readonly evidence: ReadonlyArray<Evidence>
  readonly hasSecondFactor: boolean
  /** The sections of the profile that an identity check needs and that are still empty. */
  readonly missingSections: ReadonlyArray<SectionName>
  readonly at: Instant
}

/** One thing to do on the way to a level. */
export type Step = "second-factor" | "bank" | "profile" | "scans"

/** What is still to be done for the level, in the order it is best done. Nothing when it is held. */
export const stepsTo = (level: Level, standing: Standing): ReadonlyArray<Step> => {
  const { evidence, hasSecondFactor, missingSections, at } = standing
  if (meets(levelOf(evidence, hasSecondFactor, at), level)) return []

  const missing: Array<Step> = []
  if (!hasSecondFactor) missing.push("second-factor")
  if (!proves(evidence, "account", at)) missing.push("bank")
  if (level === "verified" && !proves(evidence, "identity", at)) {
    if (missingSections.length > 0) missing.push("profile")
    missing.push("scans")
  }
  return missing
}
