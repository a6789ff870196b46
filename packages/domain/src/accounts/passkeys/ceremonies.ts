import { Context, Data, type Effect } from "effect"
import type { JsonObject } from "../../shared/json.ts"
import type { Credential, CredentialId, PasskeyKind, UserHandle } from "./passkey.ts"

/** The answer of an authenticator does not hold. `why` is a code for the log, never for the citizen. */
export class PasskeyRefused extends Data.TaggedError("PasskeyRefused")<{ readonly why: string }> {}

/** What is asked of an authenticator that shall make a key. */
export interface Making {
  readonly challenge: string
  readonly kind: PasskeyKind
  readonly userHandle: UserHandle
  /** What the authenticator shows beside the key. */
  readonly userName: string
  /** The keys it must not make again. */
  readonly known: ReadonlyArray<Pick<Credential, "credentialId" | "transports">>
}

/** What is asked of an authenticator that shall use a key. */
export interface Using {
  readonly challenge: string
  /** Empty for a sign-in: the keys must find themselves, so that nobody learns who has any. */
  readonly allowed: ReadonlyArray<Pick<Credential, "credentialId" | "transports">>
  readonly verification: "required" | "preferred"
}

/** What is known about the key before its answer is looked at. */
export interface Expected {
  readonly challenge: string
  readonly credential: Credential
  readonly userHandle: UserHandle
  readonly kind: PasskeyKind
  /** In a sign-in without a name the answer must say whose key it is. */
  readonly mustNameUser: boolean
}

/** What a good answer shows. */
export interface Shown {
  readonly signCount: number
  readonly backedUp: boolean
  readonly verifiedUser: boolean
  /** The counter of a key that may be copied fell: noted, not refused. */
  readonly counterFell: boolean
}

/** As much of an answer as can be read before it is believed. */
export interface Claimed {
  readonly challenge: string
  readonly credentialId: CredentialId
  readonly userHandle: UserHandle | undefined
}

/** WebAuthn Level 3, the server's half. `packages/passkeys` has it. */
export class PasskeyCeremonies extends Context.Service<
  PasskeyCeremonies,
  {
    /** Options for `navigator.credentials.create`, as JSON. */
    readonly toMake: (making: Making) => Effect.Effect<JsonObject>
    /** Options for `navigator.credentials.get`, as JSON. */
    readonly toUse: (using: Using) => Effect.Effect<JsonObject>
    /** Whose answer it claims to be, to which challenge. */
    readonly read: (answer: unknown) => Effect.Effect<Claimed, PasskeyRefused>
    /** The key that was made, if the answer holds. */
    readonly made: (
      answer: unknown,
      expected: { readonly challenge: string; readonly kind: PasskeyKind }
    ) => Effect.Effect<Credential, PasskeyRefused>
    /** What the use of the key shows, if the answer holds. */
    readonly used: (answer: unknown, expected: Expected) => Effect.Effect<Shown, PasskeyRefused>
  }
>()("@opora/domain/accounts/PasskeyCeremonies") {}
