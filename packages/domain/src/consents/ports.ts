import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Fact } from "../journal/entry.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Consent, ConsentId } from "./consent.ts"

/** There is no such consent, or it is another citizen's: from outside the two look the same. */
export class ConsentNotFound extends Data.TaggedError("ConsentNotFound") {}

/** Somebody changed the consent since it was read. */
export class ConsentChanged extends Data.TaggedError("ConsentChanged") {}

/** A consent as kept, with the version a later save must match. A new one has version 0. */
export interface StoredConsent {
  readonly consent: Consent
  readonly version: number
}

/** The consents of citizens. */
export class Consents extends Context.Service<
  Consents,
  {
    readonly get: (
      citizenId: CitizenId,
      id: ConsentId
    ) => Effect.Effect<StoredConsent, ConsentNotFound>
    /** Newest first, those below `before` when it is given. */
    readonly ofCitizen: (
      citizenId: CitizenId,
      page: { readonly before?: ConsentId; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<Consent>>
    /** What the agency was allowed about the subject, the latest first, ended or not. */
    readonly about: (
      citizenId: CitizenId,
      subject: string,
      agency: AgencyCode
    ) => Effect.Effect<ReadonlyArray<Consent>>
    /** Keep the consents given for one thing, all new; their facts go with what they were given for. */
    readonly add: (consents: ReadonlyArray<Consent>) => Effect.Effect<void>
    /** Keep the consent and write the facts into the citizen's journal: both, or neither. */
    readonly save: (
      next: StoredConsent,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<void, ConsentChanged>
  }
>()("@opora/domain/consents/Consents") {}
