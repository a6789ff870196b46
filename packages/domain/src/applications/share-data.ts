import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import type { Definition } from "../catalogue/definition.ts"
import type { DataCategory } from "../consents/data-category.ts"
import { newConsent, promiseExpiry } from "../consents/grant-consent.ts"
import { Consents } from "../consents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import type { Fact } from "../journal/entry.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Draft } from "./application.ts"
import { subjectOf } from "./facts.ts"

const aDay = 86_400_000

/**
 * Sending grants what the definition's sharing says, each agency its own part for its own purpose.
 * The office that decides gets what its agency was promised, if it is not named itself. Keeps the
 * consents and gives their facts.
 */
export const shareData = Effect.fnUntraced(function* (
  draft: Draft,
  definition: Definition,
  office: AgencyCode
): Effect.fn.Return<ReadonlyArray<Fact>, never, Consents | Jobs | SecureRandom.SecureRandom> {
  const at = Date.parse(yield* now)
  const given = yield* Effect.forEach(sharedWith(definition, office), ({ days, ...terms }) => {
    const until = instantOf(at + days * aDay)
    return newConsent(draft.citizenId, { ...terms, subject: subjectOf(draft), until })
  })
  yield* (yield* Consents).add(given.map(({ consent }) => consent))
  yield* Effect.forEach(given, ({ consent }) => promiseExpiry(consent), { discard: true })
  return given.map(({ fact }) => fact)
})

const sharedWith = ({ sharing, card }: Definition, office: AgencyCode) => {
  const deciding =
    sharing.find(({ agency }) => agency === office) ??
    sharing.find(({ agency }) => agency === card.agency.code)
  const others = sharing.filter((each) => each !== deciding)
  return deciding ? [{ ...deciding, agency: office }, ...others] : others
}

/** The parts of the citizen's data that the definition shares with the office that decides. */
export const sharedByDefinition = (
  definition: Definition,
  office: AgencyCode
): ReadonlyArray<DataCategory> =>
  sharedWith(definition, office).find(({ agency }) => agency === office)?.data ?? []
