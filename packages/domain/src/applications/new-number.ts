import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import { type ApplicationNumber, numberFrom } from "./number.ts"

/** A number nobody had before, as far as chance goes: the store refuses the one that was. */
export const newNumber: Effect.Effect<ApplicationNumber, never, SecureRandom.SecureRandom> =
  SecureRandom.SecureRandom.use(({ randomBytes }) => randomBytes(15)).pipe(
    Effect.map((bytes) => numberFrom([...bytes]))
  )
