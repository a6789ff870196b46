import { Effect } from "effect"
import type { Assurance } from "../assurance.ts"
import type { CitizenId } from "../citizen.ts"
import {
  CurrentCitizen,
  requireFresh,
  type SignedIn,
  type StepUpNeeded
} from "../current-citizen.ts"
import { isStrong } from "./offered.ts"
import { SecondFactors } from "./second-factors.ts"

/** How lately a factor must be proven before anything that opens the account is changed. Seconds. */
export const freshForFactors = 5 * 60

/** As lately before what others may see of the citizen is changed (security rule S8). */
export const freshForConsents = 15 * 60

/** The highest assurance the citizen can prove: two factors once a strong second one is switched on. */
export const highestOf = Effect.fnUntraced(function* (
  citizenId: CitizenId
): Effect.fn.Return<Assurance, never, SecondFactors> {
  const enrolled = yield* (yield* SecondFactors).of(citizenId)
  return enrolled.some(isStrong) ? 2 : 1
})

/**
 * The current citizen, if the session proved within so many seconds as much as the citizen can prove at
 * all: two factors once a second one is switched on. So a password alone never takes a second factor
 * away (CVE-2026-3429), and whoever has none yet can switch on the first.
 */
export const requireHighest = Effect.fnUntraced(function* (
  seconds: number
): Effect.fn.Return<SignedIn, StepUpNeeded, CurrentCitizen | SecondFactors> {
  const { id } = yield* CurrentCitizen
  return yield* requireFresh(seconds, yield* highestOf(id))
})
