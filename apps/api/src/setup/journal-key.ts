import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "./config.ts"
import { madeOnce } from "./made-once.ts"
import { readAs } from "./why-not.ts"

/**
 * The Ed25519 key that signs the notes of the journal's ends, from the PEM file that JOURNAL_KEY names.
 * Only development may have it made beside the data.
 */
export const journalKey = (config: Config, file = process.env["JOURNAL_KEY"]): KeyObject => {
  if (file) return read(file)
  if (config.production) throw new Error("JOURNAL_KEY must name the PEM file of the journal's key")
  const own = join(config.dataDir, "keys", "journal.pem")
  madeOnce(own, make)
  return read(own)
}

const read = (file: string) =>
  readAs(file, "the journal's key", () => createPrivateKey(readFileSync(file)))

const make = () =>
  generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" })
