import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import type { Consent, ConsentId } from "./consent.ts"
import { type ConsentNotFound, Consents } from "./ports.ts"

/** Who may use which data of the citizen's, newest first. */
export const listConsents = Effect.fn("listConsents")(function* (page: {
  readonly before?: ConsentId
  readonly limit: number
}): Effect.fn.Return<ReadonlyArray<Consent>, never, CurrentCitizen | Consents> {
  const citizen = yield* CurrentCitizen
  return yield* (yield* Consents).ofCitizen(citizen.id, page)
})

/** A consent, and all that happened to it, newest first. */
export const showConsent = Effect.fn("showConsent")(function* (
  id: ConsentId
): Effect.fn.Return<
  { readonly consent: Consent; readonly history: ReadonlyArray<JournalEntry> },
  ConsentNotFound,
  CurrentCitizen | Consents | Journal
> {
  const citizen = yield* CurrentCitizen
  const { consent } = yield* (yield* Consents).get(citizen.id, id)
  const history = yield* (yield* Journal).ofCitizen(citizen.id, { subject: `consent/${id}` })
  return { consent, history }
})
