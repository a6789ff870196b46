import { Context, Data, Effect } from "effect"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { FlowId, LoginFlow } from "./login-flow.ts"
import type { TokenHash } from "./token.ts"

/** The steps took longer than ten minutes, or were finished elsewhere, or never begun: begin again. */
export class FlowOver extends Data.TaggedError("FlowOver") {}

/** Sign-ins and registrations under way. */
export class LoginFlows extends Context.Service<
  LoginFlows,
  {
    readonly begin: (flow: LoginFlow, tokenHash: TokenHash) => Effect.Effect<void>
    readonly find: (tokenHash: TokenHash, at: Instant) => Effect.Effect<LoginFlow | undefined>
    /** Count a try at the second factor. False once there were `most`. */
    readonly takeTry: (flow: LoginFlow, most: number) => Effect.Effect<boolean>
    /** Use the flow up. Of two that try at once, one is told true. */
    readonly consume: (citizenId: LoginFlow["citizenId"], id: FlowId) => Effect.Effect<boolean>
    /** Every flow of the citizen's is over: what was proven in them may be worth nothing by now. */
    readonly endAll: (citizenId: LoginFlow["citizenId"]) => Effect.Effect<void>
  }
>()("@opora/domain/accounts/LoginFlows") {}

/** The flow of that token, if it serves this purpose. */
export const flowFor = Effect.fnUntraced(function* <Purpose extends LoginFlow["purpose"]>(
  purpose: Purpose,
  tokenHash: TokenHash
): Effect.fn.Return<Extract<LoginFlow, { purpose: Purpose }>, FlowOver, LoginFlows> {
  const flow = yield* (yield* LoginFlows).find(tokenHash, yield* now)
  if (!flow || !serves(flow, purpose)) return yield* new FlowOver()
  return flow
})

const serves = <Purpose extends LoginFlow["purpose"]>(
  flow: LoginFlow,
  purpose: Purpose
): flow is Extract<LoginFlow, { purpose: Purpose }> => flow.purpose === purpose
