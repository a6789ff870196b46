import { Effect } from "effect"
import { Mac } from "effect/crypto"
import * as v from "valibot"
import { Instant } from "../../shared/instant.ts"

/**
 * Codes of an authenticator app (RFC 6238): SHA-1, six digits, a new one every 30 seconds, as every app
 * can. The secret has 160 bits (RFC 4226, section 4) and is written in base32.
 */
export const TotpSecret = v.pipe(v.string(), v.regex(/^[A-Z2-7]{32}$/), v.brand("TotpSecret"))
export type TotpSecret = v.InferOutput<typeof TotpSecret>

export const TotpId = v.pipe(v.string(), v.uuid(), v.brand("TotpId"))
export type TotpId = v.InferOutput<typeof TotpId>

/** A secret the citizen has scanned, or is about to. Until its first right code it counts for nothing. */
export const Totp = v.object({
  id: TotpId,
  secret: TotpSecret,
  enrolled: v.boolean(),
  /** The latest step whose code was taken: no code is taken twice. */
  lastStep: v.pipe(v.number(), v.safeInteger()),
  addedAt: Instant,
  lastUsedAt: v.optional(Instant)
})
export type Totp = v.InferOutput<typeof Totp>

const step = 30_000
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** The step a moment falls in. */
export const stepAt = (at: Instant): number => Math.floor(Date.parse(at) / step)

/** Twenty bytes as the citizen types them into an app. */
export const secretOf = (bytes: Uint8Array): TotpSecret => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("")
  const letters = bits.match(/.{5}/g) ?? []
  return v.parse(TotpSecret, letters.map((five) => alphabet[Number.parseInt(five, 2)]).join(""))
}

/** The code of one step. */
export const codeAt = Effect.fnUntraced(function* (
  secret: TotpSecret,
  at: number
): Effect.fn.Return<string, never, Mac.Mac> {
  const moment = new Uint8Array(8)
  new DataView(moment.buffer).setBigUint64(0, BigInt(at))
  const { sign } = yield* Mac.Mac
  // Twenty bytes are a key, and a key signs: neither can fail.
  const key = yield* Effect.orDie(Mac.key(Mac.hmacSha1, bytesOf(secret)))
  return sixDigitsOf(yield* Effect.orDie(sign(key, moment)))
})

/** The step whose code this is, of now and its neighbours: clocks differ. Undefined for no such step. */
export const stepOf = Effect.fnUntraced(function* (
  { secret, lastStep }: Pick<Totp, "secret" | "lastStep">,
  code: string,
  at: Instant
): Effect.fn.Return<number | undefined, never, Mac.Mac> {
  const current = stepAt(at)
  let found: number | undefined
  // All three are always worked out: how long it takes tells nothing.
  for (const near of [current - 1, current, current + 1]) {
    const right = same(yield* codeAt(secret, near), code)
    if (right && near > lastStep) found ??= near
  }
  return found
})

/** What the QR code says (Key Uri Format): the app shows `issuer` and `account`. */
export const totpUri = (secret: TotpSecret, issuer: string, account: string): string => {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  const said = new URLSearchParams({ secret, issuer, algorithm: "SHA1", digits: "6", period: "30" })
  // Apps read "+" as a plus, not as a space.
  return `otpauth://totp/${label}?${said.toString().replaceAll("+", "%20")}`
}

const bytesOf = (secret: TotpSecret): Uint8Array => {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
  const octets = bits.join("").match(/.{8}/g) ?? []
  return Uint8Array.from(octets, (octet) => Number.parseInt(octet, 2))
}

// RFC 4226, section 5.3: the last four bits say where the number begins; its sign is left out.
const sixDigitsOf = (tag: Uint8Array): string => {
  const view = new DataView(tag.buffer, tag.byteOffset, tag.byteLength)
  const number = view.getUint32(view.getUint8(view.byteLength - 1) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, "0")
}

const same = (a: string, b: string): boolean => {
  const [one, other] = [new TextEncoder().encode(a), new TextEncoder().encode(b)]
  return Mac.timingSafeEqual(one, other)
}
