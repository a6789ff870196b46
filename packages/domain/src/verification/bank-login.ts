import { Context, Data, type Effect } from "effect"
import * as v from "valibot"

/** What we must remember between sending the citizen to the bank and their coming back. Single use. */
export const BankLoginState = v.strictObject({
  issuer: v.string(),
  state: v.string(),
  nonce: v.string(),
  codeVerifier: v.string(),
  redirectUri: v.string()
})
export type BankLoginState = v.InferOutput<typeof BankLoginState>

/** What the bank vouches for. Empty parts it did not tell. */
export const BankClaims = v.object({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  patronymic: v.optional(v.string()),
  birthDate: v.optional(v.pipe(v.string(), v.isoDate())),
  phone: v.optional(v.string()),
  snils: v.optional(v.string()),
  inn: v.optional(v.string()),
  passport: v.optional(
    v.object({ series: v.string(), number: v.string(), issuedOn: v.optional(v.string()) })
  )
})
export type BankClaims = v.InferOutput<typeof BankClaims>

/** A customer as their bank proved them: the pair of issuer and subject is the only key. */
export interface BankIdentity {
  readonly issuer: string
  readonly subject: string
  /** How surely the bank knows the customer, in its own words. */
  readonly acr: string
  readonly claims: BankClaims
}

/** The bank does not answer: try again later. */
export class BankLoginUnavailable extends Data.TaggedError("BankLoginUnavailable") {}

/** The citizen turned back, or what came is not an answer to what we asked. */
export class BankLoginRefused extends Data.TaggedError("BankLoginRefused")<{
  readonly reason: "cancelled" | "invalid"
}> {}

/** Sign-in at a bank by OpenID Connect: code with PKCE, state, nonce and issuer checked. */
export class BankLogin extends Context.Service<
  BankLogin,
  {
    /** Where to send the citizen, and what to keep in their own flow until they return. */
    readonly begin: (
      returnTo: string
    ) => Effect.Effect<
      { readonly url: string; readonly state: BankLoginState },
      BankLoginUnavailable
    >
    /** Who came back with that whole address, if it answers the question that `state` remembers. */
    readonly finish: (
      callbackUrl: string,
      state: BankLoginState
    ) => Effect.Effect<BankIdentity, BankLoginUnavailable | BankLoginRefused>
  }
>()("@opora/domain/verification/BankLogin") {}
