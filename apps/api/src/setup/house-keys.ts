import { VaultKeys } from "@opora/store/vault/vault-keys"
import { Effect, Layer } from "effect"
import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"
import type { Config } from "./config.ts"
import { madeOnce } from "./made-once.ts"
import { readAs } from "./why-not.ts"

const Bytes = v.pipe(
  v.string(),
  v.transform((text) => new Uint8Array(Buffer.from(text, "base64url"))),
  v.check((bytes) => bytes.length === 32, "a key has 32 bytes")
)
const Key = v.object({ id: v.string(), bytes: Bytes })
const Keys = v.object({ current: Key, older: v.optional(v.array(Key), []), indexRoot: Bytes })

/**
 * The house's keys, from the file that HOUSE_KEYS names. Without one they are made at the first start
 * and kept beside the data, which only development may do: whoever takes the disk has both.
 */
export const houseKeys = (config: Config, file = process.env["HOUSE_KEYS"]) =>
  Layer.effect(
    VaultKeys,
    Effect.sync(() => {
      if (file) return read(file)
      if (config.production) throw new Error("HOUSE_KEYS must name the file of the house's keys")
      const own = join(config.dataDir, "keys", "house.json")
      madeOnce(own, make)
      return read(own)
    })
  )

const read = (file: string) =>
  readAs(file, "the house's keys", () => v.parse(Keys, JSON.parse(readFileSync(file, "utf8"))))

const make = (): string => {
  const fresh = () => randomBytes(32).toString("base64url")
  return JSON.stringify({
    current: { id: randomBytes(3).toString("hex"), bytes: fresh() },
    indexRoot: fresh()
  })
}
