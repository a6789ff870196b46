import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { instantOf } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import { FlowId, type SignInFlow } from "./login-flow.ts"
import { LoginFlows } from "./login-flows.ts"
import { newToken, type Token } from "./token.ts"

/** Keep what was proven so far, for ten minutes. Returns what goes into the flow's own cookie. */
export const beginSecondStep = Effect.fnUntraced(function* (
  proven: Pick<SignInFlow, "citizenId" | "authEvents" | "remember" | "locale">
): Effect.fn.Return<Token, never, LoginFlows | SecureRandom.SecureRandom | Digest.Digest> {
  const { token, hash } = yield* newToken
  const id = yield* newId(FlowId)
  const expiresAt = instantOf(Date.parse(yield* now) + accountPolicy.flow.livesFor * 1000)
  yield* (yield* LoginFlows).begin({ purpose: "sign-in", id, expiresAt, ...proven }, hash)
  return token
})
