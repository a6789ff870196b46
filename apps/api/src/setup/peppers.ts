import type { Pepper } from "@opora/connectors/passwords/argon2id"
import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"
import type { Config } from "./config.ts"
import { madeOnce } from "./made-once.ts"
import { readAs } from "./why-not.ts"

const KeptPepper = v.object({
  id: v.pipe(v.string(), v.regex(/^\w{1,20}$/)),
  bytes: v.pipe(
    v.string(),
    v.transform((text) => new Uint8Array(Buffer.from(text, "base64url"))),
    v.check((bytes) => bytes.length === 32, "a pepper has 32 bytes")
  )
})
const KeptPeppers = v.object({ current: KeptPepper, older: v.optional(v.array(KeptPepper), []) })

type Peppers = readonly [Pepper, ...ReadonlyArray<Pepper>]

/**
 * The peppers of passwords, from the file that PEPPERS names: the current one, and those that older hashes
 * were made with. Without a file one is made at the first start, which only development may do.
 */
export const peppers = (config: Config, file = process.env["PEPPERS"]): Peppers => {
  if (file) return read(file)
  if (config.production) throw new Error("PEPPERS must name the file of the passwords' peppers")
  const own = join(config.dataDir, "keys", "peppers.json")
  madeOnce(own, make)
  return read(own)
}

const read = (file: string): Peppers => {
  const { current, older } = readAs(file, "the passwords' peppers", () =>
    v.parse(KeptPeppers, JSON.parse(readFileSync(file, "utf8")))
  )
  return [current, ...older]
}

const make = (): string =>
  JSON.stringify({ current: { id: "1", bytes: randomBytes(32).toString("base64url") } })
