import { Context } from "effect"
import { createHmac, hkdfSync } from "node:crypto"
import type { CipherKey } from "./cipher.ts"

/** The house's own keys, kept outside the database. An older one still opens what it closed. */
export class VaultKeys extends Context.Service<
  VaultKeys,
  {
    readonly current: CipherKey
    readonly older?: ReadonlyArray<CipherKey>
    /** Every blind index has a key of its own, made from this one. */
    readonly indexRoot: Uint8Array
  }
>()("@opora/store/VaultKeys") {}

const derived = (root: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", root, "opora", purpose, 32))

/** Keyed and cut short: equal values meet, and without the key nobody can try values out. */
export const blindIndex = (root: Uint8Array) => {
  const keys = new Map<string, Buffer>()
  return (field: string, value: string): string => {
    const key = keys.get(field) ?? derived(root, `index/${field}`)
    keys.set(field, key)
    return createHmac("sha256", key).update(value).digest().subarray(0, 16).toString("base64url")
  }
}
