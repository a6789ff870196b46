import { Context, Data, type Effect } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { JsonObject } from "../../shared/json.ts"
import type { CitizenId } from "../citizen.ts"
import type { AuthEvent, SecondFactor } from "../factor.ts"

/** What a citizen shows as a second factor. Codes by SMS and e-mail belong to whoever sent them. */
export type FactorProof =
  | { readonly method: "totp"; readonly code: string }
  | { readonly method: "recovery-code"; readonly code: string }
  | { readonly method: "passkey"; readonly answer: JsonObject }

/** The proof does not hold: wrong, used before, or too old. It is not said which. */
export class FactorNotProven extends Data.TaggedError("FactorNotProven") {}

/** Too many wrong proofs. The lock falls by itself; nothing shortens it. */
export class FactorsLocked extends Data.TaggedError("FactorsLocked")<{ readonly until: Instant }> {}

/** The second factors of every citizen: what sign-in and step-up ask. */
export class SecondFactors extends Context.Service<
  SecondFactors,
  {
    /** What the citizen has switched on, primary first. Empty: the password is enough. */
    readonly of: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<SecondFactor>>
    /** Options for `navigator.credentials.get` with the citizen's keys, good for this flow or session. */
    readonly askPasskey: (citizenId: CitizenId, boundTo: string) => Effect.Effect<JsonObject>
    /** Believe a proof, once. Call it outside any transaction: a wrong proof must stay counted. */
    readonly prove: (
      citizenId: CitizenId,
      proof: FactorProof,
      boundTo: string
    ) => Effect.Effect<AuthEvent, FactorNotProven | FactorsLocked>
    /**
     * Count a try before it is looked at, and forget all tries when it holds: for codes that are
     * checked elsewhere. Ten wrong ones in a row lock every second factor of the citizen.
     */
    readonly counted: <A, E, R>(
      citizenId: CitizenId,
      proving: Effect.Effect<A, E, R>
    ) => Effect.Effect<A, E | FactorsLocked, R>
  }
>()("@opora/domain/accounts/SecondFactors") {}
