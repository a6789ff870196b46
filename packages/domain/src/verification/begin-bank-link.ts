import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import {
  requireFresh,
  type StepUpNeeded,
  type CurrentCitizen
} from "../accounts/current-citizen.ts"
import { newToken, type Token } from "../accounts/token.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import { BankLinks } from "./bank-links.ts"
import { BankLogin, type BankLoginUnavailable } from "./bank-login.ts"
import { TrustedBanks } from "./trusted-banks.ts"

/** A visit to the bank takes so long at most, in minutes. */
export const visitMinutes = 15

/** How fresh the second factor must be to set out for the bank, in seconds. */
export const freshToLink = 300

/**
 * Set out for the bank to link an account there. Returns where to send the citizen, and the token that
 * their browser keeps until they are back: whoever lacks it can't finish this visit.
 */
export const beginBankLink = Effect.fn("beginBankLink")(function* (): Effect.fn.Return<
  { readonly url: string; readonly token: Token },
  StepUpNeeded | BankLoginUnavailable,
  CurrentCitizen | BankLogin | BankLinks | TrustedBanks | SecureRandom.SecureRandom | Digest.Digest
> {
  const { id: citizenId, sessionId } = yield* requireFresh(freshToLink, 2)
  const { returnTo } = yield* TrustedBanks
  const { url, state } = yield* (yield* BankLogin).begin(returnTo)

  const { token, hash: tokenHash } = yield* newToken
  const until = instantOf(Date.parse(yield* now) + visitMinutes * 60_000)
  yield* (yield* BankLinks).begin(
    { citizenId, sessionId, tokenHash },
    { status: "sent", state },
    until
  )
  return { url, token }
})
