import { Layer } from "effect"
import { VaultKeys } from "../vault/vault-keys.ts"

/** The house's keys in tests, and nowhere else. */
export const testKeys: Layer.Layer<VaultKeys> = Layer.succeed(VaultKeys, {
  current: { id: "test", bytes: new Uint8Array(32).fill(7) },
  indexRoot: new Uint8Array(32).fill(9)
})
