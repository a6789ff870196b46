import type { Refusal } from "./problems.ts"

/** When to come back, where waiting helps (RFC 9110, 10.2.3). */
export const retryAfter = (refusal: Refusal): Record<string, string> => {
  const seconds = secondsToWait(refusal)
  return seconds === undefined ? {} : { "retry-after": String(Math.max(1, Math.ceil(seconds))) }
}

const secondsToWait = (refusal: Refusal): number | undefined => {
  if (refusal._tag === "TooManyTries" || refusal._tag === "CodeSentLately")
    return refusal.retryAfter
  if (refusal._tag === "HashingBusy") return 5
  if (refusal._tag !== "FactorsLocked") return undefined
  return (Date.parse(refusal.until) - Date.now()) / 1000
}
