import type { Level } from "../accounts/level.ts"
import type { Instant } from "../shared/instant.ts"
import { type Evidence, holds } from "./evidence.ts"

/**
 * How well we know the citizen (VER-01). A confirmed contact is the basic level: there is no account
 * without one. A bank that vouches and a second factor that is on make it standard; a proven
 * identity on top of both makes it verified. A level is never written down by itself: it follows.
 */
export const levelOf = (
  evidence: ReadonlyArray<Evidence>,
  hasSecondFactor: boolean,
  at: Instant
): Level => {
  if (!hasSecondFactor || !proves(evidence, "account", at)) return "basic"
  return proves(evidence, "identity", at) ? "verified" : "standard"
}

/** Does any of the evidence prove so much at that moment? */
export const proves = (
  evidence: ReadonlyArray<Evidence>,
  strength: Evidence["strength"],
  at: Instant
): boolean => evidence.some((each) => each.strength === strength && holds(each, at))
