import { Effect } from "effect"
import type { Digest } from "effect/crypto"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { hashOf } from "../accounts/token.ts"
import { Profiles } from "../profile/ports.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import { BankLinks, type BankVisit, type BankVisitNotFound } from "./bank-links.ts"
import { BankLogin, BankLoginRefused, type BankLoginUnavailable } from "./bank-login.ts"
import { visitMinutes } from "./begin-bank-link.ts"
import { compareClaims, type Comparison } from "./compare-claims.ts"
import { TrustedBanks } from "./trusted-banks.ts"

export interface BankSaid extends Comparison {
  readonly bank: string
}

/**
 * Back from the bank with its answer, which stood behind the question mark of the address. Shows what it told beside «Мои данные», for the citizen to
 * confirm; nothing is linked yet. Asked again, it shows the same again: the bank's code works once.
 */
export const returnFromBank = Effect.fn("returnFromBank")(function* (
  query: string,
  token: string
): Effect.fn.Return<
  BankSaid,
  BankVisitNotFound | BankLoginUnavailable | BankLoginRefused,
  CurrentCitizen | BankLogin | BankLinks | TrustedBanks | Profiles | Digest.Digest
> {
  const { id: citizenId, sessionId } = yield* CurrentCitizen
  const links = yield* BankLinks
  const key = { citizenId, sessionId, tokenHash: yield* hashOf(token) }
  const at = yield* now
  const until = instantOf(Date.parse(at) + visitMinutes * 60_000)

  const before = yield* links.look(key, at)
  if (before.status === "back") return yield* compared(before)

  // Taken before the bank is asked: of two answers that come at once, one asks.
  yield* links.take(key, at)
  const { accepts, returnTo } = yield* TrustedBanks
  const identity = yield* (yield* BankLogin)
    .finish(`${returnTo}?${query}`, before.state)
    .pipe(Effect.tapErrorTag("BankLoginUnavailable", () => links.begin(key, before, until)))
  const { issuer, subject, acr, claims } = identity
  if (!accepts(issuer, acr)) {
    return yield* new BankLoginRefused({ reason: "invalid" })
  }

  const back = { status: "back", issuer, subject, claims } as const
  yield* links.begin(key, back, until)
  return yield* compared(back)
})

const compared = Effect.fnUntraced(function* ({
  issuer,
  claims
}: Extract<BankVisit, { readonly status: "back" }>) {
  const { id } = yield* CurrentCitizen
  const profile = yield* (yield* Profiles).get(id)
  return { bank: (yield* TrustedBanks).nameOf(issuer), ...compareClaims(profile, claims) }
})
