import { Data, Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { CitizenId } from "../accounts/citizen.ts"
import {
  type CurrentCitizen,
  requireFresh,
  type StepUpNeeded
} from "../accounts/current-citizen.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import { renewSession } from "../accounts/renew-session.ts"
import type { SessionGone } from "../accounts/session-gone.ts"
import type { Sessions } from "../accounts/sessions.ts"
import { hashOf } from "../accounts/token.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { type ProfileMovedOn, Profiles } from "../profile/ports.ts"
import { replaceSection } from "../profile/replace-section.ts"
import type { Section } from "../profile/section.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { BankLinkId } from "./bank-link.ts"
import { type BankAccountTaken, BankLinks, BankVisitNotFound } from "./bank-links.ts"
import { freshToLink } from "./begin-bank-link.ts"
import { changeStanding } from "./change-standing.ts"
import { against, type ClaimedSection, compareClaims } from "./compare-claims.ts"
import { EvidenceId } from "./evidence.ts"
import { type AnotherVerifiedAccount, Standings } from "./ports.ts"
import type { Standing } from "./standing.ts"

/** The bank knows another person, or says too little of this one. */
export class BankClaimsDiffer extends Data.TaggedError("BankClaimsDiffer")<{
  readonly sections: ReadonlyArray<ClaimedSection>
}> {}

/** The citizen's word on the page that shows what the bank told. */
export interface BankConsent {
  /** May the empty places of «Мои данные» be filled in with it? */
  readonly fill: boolean
}

/**
 * Link the bank account of the visit, once the citizen has seen what the bank told and agreed. The visit
 * is used up in the same transaction, so it links once. Whoever stayed at the bank for longer than a proof
 * is fresh proves it again; the visit waits. Returns the level from
 * now on, and the session's new token.
 */
export const linkBank = Effect.fn("linkBank")(function* (
  token: string,
  { fill }: BankConsent
): Effect.fn.Return<
  Standing,
  | StepUpNeeded
  | SessionGone
  | BankVisitNotFound
  | BankClaimsDiffer
  | BankAccountTaken
  | AnotherVerifiedAccount
  | ProfileMovedOn,
  | CurrentCitizen
  | Sessions
  | BankLinks
  | Standings
  | SecondFactors
  | Profiles
  | Journal
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const { id: citizenId, sessionId } = yield* requireFresh(freshToLink, 2)
  const links = yield* BankLinks
  const key = { citizenId, sessionId, tokenHash: yield* hashOf(token) }
  const at = yield* now
  const by = byCitizen(citizenId)

  return yield* atomically(
    Effect.gen(function* () {
      yield* (yield* Standings).hold(citizenId)
      const visit = yield* links.take(key, at)
      if (visit.status !== "back") return yield* new BankVisitNotFound()
      const { issuer, subject, claims } = visit

      const comparison = compareClaims(yield* (yield* Profiles).get(citizenId), claims)
      const sections = against(comparison)
      if (sections.length > 0) return yield* new BankClaimsDiffer({ sections })
      if (fill) yield* fillIn(citizenId, comparison.fills)

      const id = yield* newId(BankLinkId)
      const evidenceId = yield* newId(EvidenceId)
      yield* links.link(citizenId, { id, issuer, linkedAt: at, evidenceId }, subject)
      const linked = factOf(`bank-link/${id}`, { type: "BankLinked", at, by, issuer })
      yield* (yield* Journal).append(citizenId, [linked])
      const evidence = { id: evidenceId, method: "bank", strength: "account" } as const
      const given = { ...evidence, issuer, validatedAt: at }
      const level = yield* changeStanding(citizenId, { given, by })
      return { level, token: yield* renewSession() }
    })
  )
})

const fillIn = Effect.fnUntraced(function* (citizenId: CitizenId, fills: ReadonlyArray<Section>) {
  const at = yield* now
  const by = byCitizen(citizenId)
  for (const next of fills) {
    yield* replaceSection({ citizenId, before: undefined, next, cause: "bank", at, by })
  }
})
