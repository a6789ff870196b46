import { SealBroken, Seals } from "@opora/domain/documents/papers"
import { canonical, JsonObject } from "@opora/domain/shared/json"
import { Clock, Effect, Layer } from "effect"
import { createHash, type KeyObject, sign } from "node:crypto"
import * as v from "valibot"
import { importedPrivate } from "./development-keys.ts"
import { publicJwk, SealKeys } from "./seal-keys.ts"
import { sealerOf, sealPdf } from "./sealed-pdf.ts"

/** The electronic seal of the account, by keys of its own. */
export const sealsByKeys: Layer.Layer<Seals, never, SealKeys> = Layer.effect(
  Seals,
  Effect.gen(function* () {
    const { seal, certificate, authority, token } = yield* SealKeys
    const privateKey = yield* Effect.promise(() => importedPrivate(seal))
    const kid = thumbprint(token)
    const name = commonNameOf(certificate.subject)

    return {
      sign: Effect.fnUntraced(function* (pdf) {
        const at = new Date(yield* Clock.currentTimeMillis)
        const words = { name, reason: "Issued by the Opora portal", at }
        const signer = { certificate, authority, privateKey }
        return yield* Effect.promise(() => sealPdf(pdf, signer, words))
      }),

      verify: Effect.fnUntraced(function* (pdf) {
        const found = yield* Effect.promise(() => sealerOf(pdf, authority))
        if (typeof found === "string") return yield* new SealBroken({ reason: found })
        return { signer: commonNameOf(found.subject) }
      }),

      token: (claims) => Effect.sync(() => jwsOf(claims, token, kid)),

      keys: Effect.sync(() =>
        v.parse(JsonObject, {
          keys: [{ ...publicJwk(token), kid, alg: "ES256", use: "sig" }]
        })
      )
    }
  })
)

/** A compact JWS (RFC 7515) by ES256: the signature is r and s, not DER (RFC 7518, 3.4). */
const jwsOf = (claims: JsonObject, key: KeyObject, kid: string): string => {
  const said = [{ alg: "ES256", kid }, claims]
    .map((part) => Buffer.from(canonical(part)).toString("base64url"))
    .join(".")
  const signature = sign("sha256", Buffer.from(said), { key, dsaEncoding: "ieee-p1363" })
  return `${said}.${signature.toString("base64url")}`
}

/** The name of a key, made of what it is (RFC 7638), short as a QR wants it. */
const thumbprint = (key: KeyObject): string => {
  const { crv, kty, x, y } = publicJwk(key)
  const text = JSON.stringify({ crv, kty, x, y })
  return createHash("sha256").update(text).digest("base64url").slice(0, 11)
}

const commonNameOf = (subject: string): string => /^CN=(.*)$/m.exec(subject)?.[1] ?? subject
