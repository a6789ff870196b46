import { Context, Data, type Effect } from "effect"
import type { Instant } from "../shared/instant.ts"
import type { Account, PasswordHash } from "./account.ts"
import type { CitizenId } from "./citizen.ts"
import type { Contact, ContactId } from "./contact.ts"

/** The contact is another account's, confirmed there. */
export class ContactTaken extends Data.TaggedError("ContactTaken") {}

/** A contact the citizen has proven to be theirs. */
export interface ConfirmedContact {
  readonly id: ContactId
  readonly contact: Contact
  readonly confirmedAt: Instant
}

/** What a sign-in is checked against. */
export interface Credentials {
  readonly citizenId: CitizenId
  readonly status: Account["status"]
  readonly passwordHash: PasswordHash
}

/** The accounts we keep. */
export class Accounts extends Context.Service<
  Accounts,
  {
    /** A new account with its first contact and password. Of two that want one contact, one gets it. */
    readonly create: (
      account: Account,
      contact: Omit<ConfirmedContact, "confirmedAt">,
      passwordHash: PasswordHash
    ) => Effect.Effect<void, ContactTaken>
    readonly get: (citizenId: CitizenId) => Effect.Effect<Account | undefined>
    /** Whose contact it is, with what they sign in by. One query, found or not. */
    readonly credentialsOf: (contact: Contact) => Effect.Effect<Credentials | undefined>
    readonly contactsOf: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<ConfirmedContact>>
    /** One more contact of the citizen's, proven. */
    readonly addContact: (
      citizenId: CitizenId,
      contact: ConfirmedContact
    ) => Effect.Effect<void, ContactTaken>
    /** The current password's hash first, then the ones before it. */
    readonly passwordsOf: (
      citizenId: CitizenId,
      most: number
    ) => Effect.Effect<ReadonlyArray<PasswordHash>>
    /** A new password, at this moment. */
    readonly setPassword: (
      citizenId: CitizenId,
      passwordHash: PasswordHash,
      at: Instant
    ) => Effect.Effect<void>
    /** The same password, hashed anew: if it is still the current one. */
    readonly rehash: (
      citizenId: CitizenId,
      stale: PasswordHash,
      fresh: PasswordHash
    ) => Effect.Effect<void>
    /** What the citizen chose, or what the house must do. The level is not here: it follows (verification/). */
    readonly change: (
      citizenId: CitizenId,
      change: Partial<Pick<Account, "status" | "locale" | "idleMinutes">>
    ) => Effect.Effect<void>
  }
>()("@opora/domain/accounts/Accounts") {}
