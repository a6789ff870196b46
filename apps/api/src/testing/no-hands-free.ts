import { HashingBusy, PasswordHashing } from "@opora/domain/accounts/password-hashing"
import { Layer } from "effect"

/** A house that is hashing as many passwords as it can. */
export const noHandsFree = Layer.succeed(PasswordHashing, {
  hash: () => new HashingBusy(),
  verify: () => new HashingBusy()
})
