import { createHmac } from "node:crypto"

/** What an authenticator app shows for that secret in that half minute (RFC 6238). */
export const appCode = (secret: string, step: number): string => {
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(step))
  const tag = createHmac("sha1", fromBase32(secret)).update(moment).digest()
  const number = tag.readUInt32BE((tag.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, "0")
}

/** The half minute it is now. */
export const step = (): number => Math.floor(Date.now() / 30_000)

/** An app that shows each code once: the portal takes none twice, but one that is early by half a minute. */
export const authenticatorApp = (secret: string) => {
  let shown = 0
  return {
    nextCode: (): string => {
      shown = Math.max(shown + 1, step())
      return appCode(secret, shown)
    },
    /** Whether the portal would take the next code now: the third in a minute is too early. */
    isReady: (): boolean => shown <= step()
  }
}
export type AuthenticatorApp = ReturnType<typeof authenticatorApp>

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

const fromBase32 = (secret: string): Buffer => {
  const bits = Array.from(secret, (letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
  const bytes = bits.join("").match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}
