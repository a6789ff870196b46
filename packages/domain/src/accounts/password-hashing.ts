import { Context, Data, type Effect } from "effect"
import type { PasswordHash } from "./account.ts"

/** Too many passwords are being hashed at this moment: try again in some seconds. */
export class HashingBusy extends Data.TaggedError("HashingBusy") {}

/** Argon2id, somewhere with enough memory (RFC 9106). Passwords are taken in Unicode's form NFC. */
export class PasswordHashing extends Context.Service<
  PasswordHashing,
  {
    readonly hash: (password: string) => Effect.Effect<PasswordHash, HashingBusy>
    /**
     * Is it the password? Without a hash to compare with, the same work is done and the answer is no.
     * `stale`: right, but hashed by old parameters or an old pepper.
     */
    readonly verify: (
      password: string,
      kept: PasswordHash | undefined
    ) => Effect.Effect<"right" | "stale" | "wrong", HashingBusy>
  }
>()("@opora/domain/accounts/PasswordHashing") {}
