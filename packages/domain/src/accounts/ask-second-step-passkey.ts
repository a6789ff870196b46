import { Effect } from "effect"
import type { JsonObject } from "../shared/json.ts"
import { FactorNotEnrolled } from "./factor-not-enrolled.ts"
import { SecondFactors } from "./factors/second-factors.ts"
import { flowFor, type FlowOver, type LoginFlows } from "./login-flows.ts"
import type { TokenHash } from "./token.ts"

/** Options for the browser to ask for a passkey as the second factor of the sign-in under way. */
export const askSecondStepPasskey = Effect.fn("askSecondStepPasskey")(function* (
  flowToken: TokenHash
): Effect.fn.Return<JsonObject, FlowOver | FactorNotEnrolled, LoginFlows | SecondFactors> {
  const { citizenId, id } = yield* flowFor("sign-in", flowToken)
  const factors = yield* SecondFactors
  if (!(yield* factors.of(citizenId)).includes("passkey")) return yield* new FactorNotEnrolled()
  return yield* factors.askPasskey(citizenId, id)
})
