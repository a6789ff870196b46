import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import * as v from "valibot"

// Crockford's base32: no I, L, O or U, so that a code read from paper is not misread.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** A recovery code without its dashes: 80 random bits, once usable. */
export const RecoveryCode = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/, "code.format"),
  v.brand("RecoveryCode")
)
export type RecoveryCode = v.InferOutput<typeof RecoveryCode>

/** A code as it was typed: dashes, spaces and small letters do not matter, nor O for 0 or I for 1. */
export const TypedRecoveryCode = v.pipe(
  v.string(),
  v.maxLength(64, "code.format"),
  v.transform((typed) =>
    typed
      .toUpperCase()
      .replaceAll(/[^\dA-Z]/g, "")
      .replaceAll("O", "0")
      .replaceAll(/[IL]/g, "1")
  ),
  RecoveryCode
)

/** So many codes are made at once. */
const codesMade = 10

/** As it is printed: "7K2M-9QXA-0RTV-3BCD". */
export const printed = (code: RecoveryCode): string => code.match(/.{4}/g)?.join("-") ?? code

/** Ten fresh codes. */
export const freshCodes: Effect.Effect<
  ReadonlyArray<RecoveryCode>,
  never,
  SecureRandom.SecureRandom
> = SecureRandom.SecureRandom.use(({ randomBytes }) => randomBytes(codesMade * 16)).pipe(
  // 32 letters divide a byte evenly: five bits of each are kept, and none is likelier than another.
  Effect.map((bytes) => [...bytes].map((byte) => alphabet[byte & 31]).join("")),
  Effect.map((letters) =>
    (letters.match(/.{16}/g) ?? []).map((code) => v.parse(RecoveryCode, code))
  )
)
