import { Context, Data, type Effect } from "effect"
import type { PasswordHash } from "../accounts/account.ts"
import type { TotpSecret } from "../accounts/totp/totp.ts"
import type { Clerk, Login } from "./clerk.ts"
import type { ClerkId } from "./role.ts"

/** There is no such member of staff, or none who could have the case. */
export class ClerkNotFound extends Data.TaggedError("ClerkNotFound") {}

/** What a member of staff signs in with: both factors, always. */
export interface ClerkCredentials {
  readonly passwordHash: PasswordHash
  readonly totpSecret: TotpSecret
  /** The latest step whose code was taken. */
  readonly lastStep: number
}

/** The members of staff. */
export class Clerks extends Context.Service<
  Clerks,
  {
    readonly byLogin: (
      login: Login
    ) => Effect.Effect<
      { readonly clerk: Clerk; readonly credentials: ClerkCredentials } | undefined
    >
    readonly get: (id: ClerkId) => Effect.Effect<Clerk | undefined>
    /** Everybody, by name. */
    readonly all: Effect.Effect<ReadonlyArray<Clerk>>
    /** Keep a member of staff; one of that login is given these roles and credentials instead. */
    readonly provision: (
      clerk: Clerk,
      credentials: Omit<ClerkCredentials, "lastStep">
    ) => Effect.Effect<Clerk>
    /** Take the code of that step: false if that, or a later one, is taken already. */
    readonly takeStep: (id: ClerkId, step: number) => Effect.Effect<boolean>
  }
>()("@opora/domain/staff/Clerks") {}
