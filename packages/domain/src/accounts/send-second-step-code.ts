import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import type { Jobs } from "../jobs/ports.ts"
import type { Channel } from "../notifications/messages.ts"
import type { Transactions } from "../shared/atomically.ts"
import type { Accounts } from "./accounts.ts"
import { FactorNotEnrolled } from "./factor-not-enrolled.ts"
import { contactFor } from "./factors/contact-for.ts"
import { SecondFactors } from "./factors/second-factors.ts"
import { flowFor, type FlowOver, type LoginFlows } from "./login-flows.ts"
import type { OneTimeCodes } from "./one-time-codes.ts"
import type { Origin } from "./origin.ts"
import { type CodeSent, type CodeSentLately, mayAskForCode, requestCode } from "./request-code.ts"
import type { Throttles, TooManyTries } from "./throttles.ts"
import type { TokenHash } from "./token.ts"

/** Send a code as the second factor of the sign-in under way, if the citizen has switched that on. */
export const sendSecondStepCode = Effect.fn("sendSecondStepCode")(function* (
  flowToken: TokenHash,
  method: Channel,
  origin: Origin
): Effect.fn.Return<
  CodeSent,
  FlowOver | FactorNotEnrolled | CodeSentLately | TooManyTries,
  | Accounts
  | LoginFlows
  | SecondFactors
  | OneTimeCodes
  | Throttles
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
> {
  const { citizenId, id, locale } = yield* flowFor("sign-in", flowToken)
  const enrolled = yield* (yield* SecondFactors).of(citizenId)
  const contact = enrolled.includes(method) ? yield* contactFor(citizenId, method) : undefined
  if (!contact) return yield* new FactorNotEnrolled()
  yield* mayAskForCode(contact, origin)
  const aim = { citizenId, flowId: id, purpose: "second-factor" } as const
  return yield* requestCode(aim, contact, locale)
})
