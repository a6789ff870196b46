import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import { type HashingBusy, PasswordHashing } from "../accounts/password-hashing.ts"
import type { TotpSecret } from "../accounts/totp/totp.ts"
import { newId } from "../shared/identifier.ts"
import type { Clerk } from "./clerk.ts"
import { Clerks } from "./clerks.ts"
import { DeskSessions } from "./desk-sessions.ts"
import { ClerkId } from "./role.ts"

export interface NewClerk extends Omit<Clerk, "id"> {
  readonly password: string
  readonly totpSecret: TotpSecret
}

/**
 * Give a member of staff their account, or give the one of that login new roles and credentials: then
 * every session they had ends. For the house's own commands; there is no route to it.
 */
export const provisionClerk = Effect.fn("provisionClerk")(function* ({
  password,
  totpSecret,
  ...clerk
}: NewClerk): Effect.fn.Return<
  Clerk,
  HashingBusy,
  Clerks | DeskSessions | PasswordHashing | SecureRandom.SecureRandom
> {
  const passwordHash = yield* (yield* PasswordHashing).hash(password)
  const id = yield* newId(ClerkId)
  const kept = yield* (yield* Clerks).provision({ ...clerk, id }, { passwordHash, totpSecret })
  yield* (yield* DeskSessions).endAll(kept.id)
  return kept
})
