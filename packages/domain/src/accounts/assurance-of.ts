import type { Instant } from "../shared/instant.ts"
import type { Assurance } from "./assurance.ts"
import type { AuthEvent } from "./factor.ts"

/**
 * How surely these proofs show that the session is the citizen's own. A passkey that verified its user
 * is two factors by itself, and the highest kind if it can't leave its device. Otherwise two proofs
 * count as two only if they differ in class and in channel; a mailbox never counts as the second
 * (NIST SP 800-63B-4, 2.2 and 3.1.3.1).
 */
export const assuranceOf = (events: ReadonlyArray<AuthEvent>): Assurance => {
  const verified = events.filter(({ method, userVerified }) => method === "passkey" && userVerified)
  if (verified.some(({ deviceBound }) => deviceBound)) return 3
  if (verified.length > 0) return 2

  const counted = events.filter(({ method }) => method !== "email")
  const two = counted.some((one) =>
    counted.some((other) => one.class !== other.class && one.channel !== other.channel)
  )
  return two ? 2 : 1
}

/** When something was last proven. */
export const freshestOf = (events: readonly [AuthEvent, ...ReadonlyArray<AuthEvent>]): Instant =>
  events.reduce((latest, { at }) => (at > latest ? at : latest), events[0].at)
