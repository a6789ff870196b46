import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import { now } from "../../shared/clock.ts"
import { instantOf } from "../../shared/instant.ts"
import type { Accounts } from "../accounts.ts"
import type { CurrentCitizen } from "../current-citizen.ts"
import { FactorNotEnrolled } from "../factor-not-enrolled.ts"
import { confirmingMethods } from "../factors/proof-methods.ts"
import { proveAgain, type Proof, type ProofRefused } from "../factors/prove-again.ts"
import type { SecondFactors } from "../factors/second-factors.ts"
import type { OneTimeCodes } from "../one-time-codes.ts"
import { newToken, type Token } from "../token.ts"
import { ConfirmationOver, waitingConfirmation } from "./begin-confirmation.ts"
import { confirmedFor, type ConfirmationId } from "./confirmation.ts"
import { Confirmations } from "./ports.ts"

/** Confirm it. The token is good once, for five minutes, for what was confirmed. */
export const giveConfirmation = Effect.fn("giveConfirmation")(function* (
  id: ConfirmationId,
  proof: Proof
): Effect.fn.Return<
  Token,
  ConfirmationOver | FactorNotEnrolled | ProofRefused,
  | CurrentCitizen
  | Confirmations
  | SecondFactors
  | Accounts
  | OneTimeCodes
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const confirmation = yield* waitingConfirmation(id)
  const { citizenId } = confirmation
  const methods = yield* confirmingMethods(citizenId)
  if (!methods.includes(proof.method)) return yield* new FactorNotEnrolled()

  const { method } = yield* proveAgain(citizenId, proof, id, "operation")
  const { token, hash: tokenHash } = yield* newToken
  const expiresAt = instantOf(Date.parse(yield* now) + confirmedFor)
  const given = { method, tokenHash, expiresAt }
  if (!(yield* (yield* Confirmations).confirm(confirmation, given))) {
    return yield* new ConfirmationOver()
  }
  return token
})
