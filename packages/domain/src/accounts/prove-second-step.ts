import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { accountPolicy } from "./account-policy.ts"
import type { Accounts } from "./accounts.ts"
import { FactorNotEnrolled } from "./factor-not-enrolled.ts"
import { type Proof, type ProofRefused, proveAgain } from "./factors/prove-again.ts"
import { SecondFactors } from "./factors/second-factors.ts"
import { flowFor, FlowOver, LoginFlows } from "./login-flows.ts"
import type { OneTimeCodes } from "./one-time-codes.ts"
import { type OpenedSession, openSession } from "./open-session.ts"
import type { Origin } from "./origin.ts"
import type { Sessions } from "./sessions.ts"
import type { TokenHash } from "./token.ts"
import type { TrustedDevices } from "./trusted-devices.ts"

/**
 * Prove the second factor and be signed in. Five tries a flow; wrong ones also count against the account,
 * over all flows. Proven twice at once, the flow gives one session.
 */
export const proveSecondStep = Effect.fn("proveSecondStep")(function* (
  flowToken: TokenHash,
  proof: Proof,
  origin: Origin
): Effect.fn.Return<
  OpenedSession,
  ProofRefused | FactorNotEnrolled | FlowOver,
  | Accounts
  | LoginFlows
  | SecondFactors
  | OneTimeCodes
  | Sessions
  | TrustedDevices
  | Journal
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const flow = yield* flowFor("sign-in", flowToken)
  const { citizenId, id, remember } = flow
  const enrolled = yield* (yield* SecondFactors).of(citizenId)
  if (!enrolled.includes(proof.method)) return yield* new FactorNotEnrolled()

  const flows = yield* LoginFlows
  if (!(yield* flows.takeTry(flow, accountPolicy.flow.tries))) return yield* new FlowOver()
  const event = yield* proveAgain(citizenId, proof, id, "second-factor", "tryFor")

  return yield* atomically(
    Effect.gen(function* () {
      if (!(yield* flows.consume(citizenId, id))) return yield* new FlowOver()
      const authEvents = [event, ...flow.authEvents] as const
      return yield* openSession({ citizenId, authEvents, origin, remember })
    })
  )
})
