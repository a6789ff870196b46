/**
 * AES-256-GCM in an envelope that names its key: `v1.<key>.<iv>.<text and tag>`, base64url. The place
 * (`table|column|row`) is bound in as additional data: a value moved to another row does not open.
 */
import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto"

export interface CipherKey {
  readonly id: string
  readonly bytes: Uint8Array
}

// Without it Node would take a tag of four bytes for a whole one.
const options = { authTagLength: 16 }

/** Close the text under the key, for this place only. */
export const close = (key: CipherKey, place: string, text: string | Uint8Array): string => {
  const iv = freshIv()
  const cipher = createCipheriv("aes-256-gcm", key.bytes, iv, options)
  cipher.setAAD(Buffer.from(`${place}|v1`))
  const body = Buffer.concat([
    typeof text === "string" ? cipher.update(text, "utf8") : cipher.update(text),
    cipher.final(),
    cipher.getAuthTag()
  ])
  return `v1.${key.id}.${iv.toString("base64url")}.${body.toString("base64url")}`
}

// Drawn by the page: drawn one at a time, they cost a quarter of what closing does.
const drawn = Buffer.alloc(12 * 512)
let given = drawn.length

/** Twelve random bytes that nobody had before. */
const freshIv = (): Buffer => {
  if (given === drawn.length) {
    randomFillSync(drawn)
    given = 0
  }
  given += 12
  return Buffer.from(drawn.subarray(given - 12, given))
}

/** The name of the key that opens the envelope. */
export const keyIdOf = (closed: string): string => closed.split(".")[1] ?? ""

/** Open what was closed for this place. Throws if the key, the place or a single bit is another. */
export const open = (key: CipherKey, place: string, closed: string): Buffer => {
  const [version, , iv = "", body = ""] = closed.split(".")
  if (version !== "v1") throw new Error("an envelope of another version")
  const bytes = Buffer.from(body, "base64url")
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(iv, "base64url"), options)
  decipher.setAAD(Buffer.from(`${place}|v1`))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
}
