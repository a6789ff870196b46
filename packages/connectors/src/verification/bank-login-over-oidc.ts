import {
  BankLogin,
  BankLoginRefused,
  type BankLoginState,
  BankLoginUnavailable
} from "@opora/domain/verification/bank-login"
import { Effect, Layer, Redacted } from "effect"
import * as oidc from "openid-client"
import { identityOf } from "./bank-claims.ts"

interface Bank {
  /** Exactly as the bank calls itself; everything else is found from there. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted
  /** Which levels of knowing its customer we understand, best first. */
  readonly acrs: ReadonlyArray<string>
}

/** Sign-in at one bank by OpenID Connect: code with PKCE (S256), state, nonce and issuer checked. */
export const bankLoginOverOidc = (bank: Bank): Layer.Layer<BankLogin> =>
  Layer.effect(
    BankLogin,
    Effect.gen(function* () {
      // The bank's own description is asked for once; a bank that was down is asked again.
      const configuration = yield* Effect.cachedInvalidateWithTTL(discover(bank), "1 hour").pipe(
        Effect.map(([cached, invalidate]) => Effect.tapError(cached, () => invalidate))
      )
      return {
        begin: (redirectUri) =>
          Effect.flatMap(configuration, (config) => begin(config, bank, redirectUri)),
        finish: (callbackUrl, state) =>
          Effect.flatMap(configuration, (config) => finish(config, callbackUrl, state))
      }
    })
  )

const discover = (bank: Bank): Effect.Effect<oidc.Configuration, BankLoginUnavailable> =>
  Effect.tryPromise({
    try: async () => {
      const issuer = new URL(bank.issuer)
      const secret = oidc.ClientSecretBasic(Redacted.value(bank.clientSecret))
      const execute = isThisMachine(issuer) ? [oidc.allowInsecureRequests] : []
      const options = { execute, timeout: 10 }
      return oidc.discovery(issuer, bank.clientId, metadata, secret, options)
    },
    catch: () => new BankLoginUnavailable()
  })

// No other algorithm is taken, whatever the token says of itself.
const metadata = { id_token_signed_response_alg: "ES256" }

/** Only a bank on this very machine, which is the sandbox, may speak without TLS. */
const isThisMachine = ({ hostname }: URL): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(hostname)

const begin = (config: oidc.Configuration, { issuer, acrs }: Bank, redirectUri: string) =>
  Effect.tryPromise({
    try: async () => {
      const state: BankLoginState = {
        issuer,
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
        redirectUri
      }
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "openid profile phone snils inn passport",
        code_challenge: await oidc.calculatePKCECodeChallenge(state.codeVerifier),
        code_challenge_method: "S256",
        state: state.state,
        nonce: state.nonce,
        acr_values: acrs.join(" ")
      })
      return { url: url.href, state }
    },
    catch: () => new BankLoginUnavailable()
  })

const finish = (config: oidc.Configuration, callbackUrl: string, held: BankLoginState) =>
  Effect.tryPromise({
    try: async () => {
      if (held.issuer !== config.serverMetadata().issuer) throw new BankLoginRefused(invalid)
      // Only the answer is taken from the address: where it came to is what we said ourselves.
      const answered = new URL(held.redirectUri)
      answered.search = new URL(callbackUrl, held.redirectUri).search
      const tokens = await oidc.authorizationCodeGrant(config, answered, {
        pkceCodeVerifier: held.codeVerifier,
        expectedState: held.state,
        expectedNonce: held.nonce,
        idTokenExpected: true
      })
      const identity = identityOf(tokens.claims())
      if (!identity) throw new BankLoginRefused(invalid)
      return identity
    },
    catch: refusalOf
  })

const invalid = { reason: "invalid" } as const

const refusalOf = (error: unknown): BankLoginRefused | BankLoginUnavailable => {
  if (error instanceof BankLoginRefused) return error
  if (error instanceof oidc.AuthorizationResponseError && error.error === "access_denied") {
    return new BankLoginRefused({ reason: "cancelled" })
  }
  return isOutage(error) ? new BankLoginUnavailable() : new BankLoginRefused(invalid)
}

/** The bank could not be reached, or broke down: not that it said no. */
const isOutage = (error: unknown): boolean => {
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500
  const code = error instanceof oidc.ClientError ? error.code : undefined
  return code === "OAUTH_TIMEOUT" || (error instanceof TypeError && !("code" in error))
}
