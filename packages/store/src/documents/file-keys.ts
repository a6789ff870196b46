import type { CitizenId } from "@opora/domain/accounts/citizen"
import { FileKeyLost, FileKeys } from "@opora/domain/documents/file-keys"
import { Effect, Layer } from "effect"
import { Vault } from "../vault/vault.ts"

/** Keys of files, closed under their owner's own. Whoever forgets the owner's key forgets the files. */
export const fileKeysInVault: Layer.Layer<FileKeys, never, Vault> = Layer.effect(
  FileKeys,
  Effect.map(Vault, (vault) => ({
    close: (owner, fileId, key) => vault.seal(owner, placeOf(owner, fileId), key),
    open: (owner, fileId, closed) =>
      vault
        .open(owner, placeOf(owner, fileId), closed)
        // In the vault it is a defect: what it keeps lies in our tables. A file lies open to every hand.
        .pipe(Effect.catchDefect(() => new FileKeyLost()))
  }))
)

const placeOf = (owner: CitizenId, fileId: string): string => `files|key|${owner}/${fileId}`
