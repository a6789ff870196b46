import { Effect } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"

/** SHA-256 of a token, in hexadecimal: the only form in which we keep one. */
export const TokenHash = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/), v.brand("TokenHash"))
export type TokenHash = v.InferOutput<typeof TokenHash>

/** A token as it goes into a cookie: "opora_" and 32 random bytes in base64url. */
export const Token = v.pipe(v.string(), v.regex(/^opora_[\w-]{43}$/), v.brand("Token"))
export type Token = v.InferOutput<typeof Token>

/** A fresh token and the hash to keep of it. */
export const newToken = Effect.gen(function* () {
  const bytes = yield* (yield* SecureRandom.SecureRandom).randomBytes(32)
  const token = tokenOf(bytes)
  return { token, hash: yield* hashOf(token) }
})

/** The token of these 32 bytes. */
export const tokenOf = (bytes: Uint8Array): Token => v.parse(Token, `opora_${inBase64Url(bytes)}`)

/** The hash by which a token is found again. */
export const hashOf = (token: string): Effect.Effect<TokenHash, never, Digest.Digest> =>
  Digest.Digest.use(({ digestHex }) =>
    digestHex(Digest.sha256, new TextEncoder().encode(token))
  ).pipe(Effect.map((hash) => v.parse(TokenHash, hash)))

const inBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
