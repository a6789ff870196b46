import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import type { Jobs } from "../jobs/ports.ts"
import type { Transactions } from "../shared/atomically.ts"
import { flowFor, type FlowOver, type LoginFlows } from "./login-flows.ts"
import type { OneTimeCodes } from "./one-time-codes.ts"
import type { Origin } from "./origin.ts"
import { type CodeSent, type CodeSentLately, mayAskForCode, requestCode } from "./request-code.ts"
import type { Throttles, TooManyTries } from "./throttles.ts"
import type { TokenHash } from "./token.ts"

/** Send another code for the registration under way. The earlier one is dead. */
export const resendCode = Effect.fn("resendCode")(function* (
  flowToken: TokenHash,
  origin: Origin
): Effect.fn.Return<
  CodeSent,
  FlowOver | CodeSentLately | TooManyTries,
  LoginFlows | OneTimeCodes | Throttles | Jobs | Transactions | SecureRandom.SecureRandom
> {
  const flow = yield* flowFor("registration", flowToken)
  yield* mayAskForCode(flow.contact, origin)
  const aim = { citizenId: flow.citizenId, flowId: flow.id, purpose: "registration" } as const
  return yield* requestCode(aim, flow.contact, flow.locale)
})
