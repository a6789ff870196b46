import { Effect, Layer } from "effect"
import { type BankIdentity, BankLogin, BankLoginRefused } from "./bank-login.ts"

export const issuerInMemory = "https://bank.example"

/** A bank whose customer comes back as `customer`, if there is one. For tests. */
export const bankLoginInMemory = (customer?: BankIdentity): Layer.Layer<BankLogin> =>
  Layer.succeed(BankLogin, {
    begin: (redirectUri) =>
      Effect.sync(() => {
        const state = crypto.randomUUID()
        const held = { issuer: issuerInMemory, state, nonce: "n", codeVerifier: "v", redirectUri }
        return { url: `${issuerInMemory}/auth?state=${state}`, state: held }
      }),
    finish: (callbackUrl, { state }) =>
      customer && new URL(callbackUrl).searchParams.get("state") === state
        ? Effect.succeed(customer)
        : new BankLoginRefused({ reason: customer ? "invalid" : "cancelled" })
  })
