import { Context, Data, type Effect } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import type { Credential, Passkey, PasskeyId, UserHandle } from "./passkey.ts"

/** There is no such key in the citizen's list. */
export class PasskeyNotFound extends Data.TaggedError("PasskeyNotFound") {}

/** The list is full, or this very key is in it already. */
export class PasskeyNotAdded extends Data.TaggedError("PasskeyNotAdded")<{
  readonly why: "too-many" | "already-added"
}> {}

/** What a use of the key showed about it. */
export type Seen = Pick<Credential, "signCount" | "backedUp">

/** The keys of every citizen. Each is found through its owner: another's key is not found. */
export class Passkeys extends Context.Service<
  Passkeys,
  {
    /** What authenticators call the citizen, if they ever made a key. */
    readonly handleOf: (citizenId: CitizenId) => Effect.Effect<UserHandle | undefined>
    /** The same; if there is none yet, this one from now on. */
    readonly handleFor: (citizenId: CitizenId, fresh: UserHandle) => Effect.Effect<UserHandle>
    /** Whom authenticators call so, if anyone. */
    readonly ownerOf: (handle: UserHandle) => Effect.Effect<CitizenId | undefined>
    /** The citizen's keys, oldest first. */
    readonly of: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<Passkey>>
    /** Put a key in the list, which holds `mostPasskeys` however many are added at once. */
    readonly add: (citizenId: CitizenId, passkey: Passkey) => Effect.Effect<void, PasskeyNotAdded>
    readonly rename: (
      citizenId: CitizenId,
      id: PasskeyId,
      name: string
    ) => Effect.Effect<void, PasskeyNotFound>
    readonly remove: (citizenId: CitizenId, id: PasskeyId) => Effect.Effect<void, PasskeyNotFound>
    /** Note a use. The counter never falls: false when a later use was noted meanwhile. */
    readonly used: (
      citizenId: CitizenId,
      id: PasskeyId,
      at: Instant,
      seen: Seen
    ) => Effect.Effect<boolean>
  }
>()("@opora/domain/accounts/Passkeys") {}
