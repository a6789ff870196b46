import { createHmac } from "node:crypto"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
const step = 30_000

/** The code of that secret (base32) at that moment: RFC 6238 with SHA-1, six digits, thirty seconds. */
export const totp = (secret: string, at: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / step)))
  const mac = createHmac("sha1", fromBase32(secret)).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0")
}

/** How many seconds the code still holds. */
export const secondsLeft = (at: number): number => Math.ceil((step - (at % step)) / 1000)

const fromBase32 = (text: string): Buffer => {
  const digits = Array.from(text.toUpperCase(), (letter) => alphabet.indexOf(letter))
  const bits = digits
    .filter((digit) => digit >= 0)
    .map((digit) => digit.toString(2).padStart(5, "0"))
    .join("")
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
