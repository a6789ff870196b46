import { Data, Effect } from "effect"
import type { CitizenId } from "../citizen.ts"
import { isStrong } from "./offered.ts"
import { SecondFactors } from "./second-factors.ts"

/** It is the last factor that protects the account: switch another on first. */
export class LastStrongFactor extends Data.TaggedError("LastStrongFactor") {}

/**
 * Is the account still protected after this? Ask inside the transaction that took a factor away, after
 * writing to the journal: whoever takes away another at the same moment waits there, and sees this.
 */
export const keepOneStrong = Effect.fnUntraced(function* (
  citizenId: CitizenId
): Effect.fn.Return<void, LastStrongFactor, SecondFactors> {
  const left = yield* (yield* SecondFactors).of(citizenId)
  if (!left.some(isStrong)) return yield* new LastStrongFactor()
})
