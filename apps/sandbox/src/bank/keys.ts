import { generateKeyPairSync, randomBytes } from "node:crypto"
import * as v from "valibot"
import { kept } from "../state/kept.ts"

const Jwk = v.looseObject({ kty: v.string(), kid: v.string(), crv: v.string() })
const BankKeys = v.object({ cookie: v.string(), jwk: v.nullable(Jwk) })

/** The bank's own keys: made at its first start, and the same ever after. */
export const bankKeys = (folder: string) => {
  const keys = kept(folder, "bank-keys", BankKeys, { cookie: "", jwk: null })
  if (!keys.value.jwk) {
    keys.change(() => ({ cookie: randomBytes(32).toString("base64url"), jwk: newSigningKey() }))
  }
  return { cookie: keys.value.cookie, jwk: v.parse(Jwk, keys.value.jwk) }
}

/** P-256, for ES256. */
const newSigningKey = () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  return v.parse(Jwk, {
    ...privateKey.export({ format: "jwk" }),
    kid: randomBytes(8).toString("hex"),
    use: "sig",
    alg: "ES256"
  })
}
