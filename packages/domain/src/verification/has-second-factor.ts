import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { isStrong } from "../accounts/factors/offered.ts"
import { SecondFactors } from "../accounts/factors/second-factors.ts"

/** Has the citizen switched on a second factor that a stolen mailbox or password does not open? */
export const hasSecondFactor = Effect.fnUntraced(function* (
  citizenId: CitizenId
): Effect.fn.Return<boolean, never, SecondFactors> {
  return (yield* (yield* SecondFactors).of(citizenId)).some(isStrong)
})
