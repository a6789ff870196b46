import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import type { CitizenId } from "../accounts/citizen.ts"
import { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { type Fact, factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { instantOf } from "../shared/instant.ts"
import { type Consent, ConsentId } from "./consent.ts"
import { Consents } from "./ports.ts"

/** Which agency may see which data for what, about which thing, until when. */
export type Terms = Pick<Consent, "agency" | "data" | "purpose" | "subject" | "until">

/** A consent the citizen gives now, and the fact of it: neither is kept yet. */
export const newConsent = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  { agency, data, purpose, subject, until }: Terms
): Effect.fn.Return<
  { readonly consent: Consent; readonly fact: Fact },
  never,
  SecureRandom.SecureRandom
> {
  const id = yield* newId(ConsentId)
  const at = yield* now
  const terms = { agency, data, purpose, until }
  const consent = { status: "granted", id, citizenId, subject, grantedAt: at, ...terms } as const
  const event = { type: "ConsentGranted", at, by: byCitizen(citizenId), ...terms }
  return { consent, fact: factOf(`consent/${id}`, { ...event, subject }) }
})

/** Promise to note the end of the consent in its history on its day. It closes then even unnoted. */
export const promiseExpiry = Effect.fnUntraced(function* ({
  id,
  citizenId,
  until
}: Consent): Effect.fn.Return<void, never, Jobs> {
  const job = { type: "ExpireConsent", citizenId, consentId: id } as const
  const at = instantOf(Date.parse(until) + 1)
  yield* (yield* Jobs).schedule(job, { key: `consent/${id}/expire`, at })
})

type Needs = Consents | Journal | Jobs | Transactions | SecureRandom.SecureRandom

/** The citizen lets an agency see data of theirs. */
export const grantConsent = Effect.fn("grantConsent")(function* (
  citizenId: CitizenId,
  terms: Terms
): Effect.fn.Return<Consent, never, Needs> {
  const { consent, fact } = yield* newConsent(citizenId, terms)
  const keep = (yield* Consents).add([consent])
  const journal = (yield* Journal).append(citizenId, [fact])
  yield* atomically(Effect.all([keep, journal, promiseExpiry(consent)]))
  return consent
})
