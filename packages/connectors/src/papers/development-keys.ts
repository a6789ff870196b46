import { generateKeyPairSync, type KeyObject, webcrypto, type X509Certificate } from "node:crypto"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type * as pkijs from "pkijs"
import { certify, curve } from "./certificate.ts"

const organization = "Opora development (not for production)"
const authority = { commonName: "Opora development authority", organization }

/** Was the certificate made here, and not by an authority that anyone else trusts? */
export const madeForDevelopment = ({ subject }: X509Certificate): boolean =>
  subject.includes(organization)

/**
 * An authority of our own and a seal it vouches for, for development and demonstrations. The authority's
 * key is thrown away: it can never sign another.
 */
export const makeDevelopmentKeys = async (folder: string, from: Date): Promise<void> => {
  const [root, seal, token] = [pair(), pair(), pair()]
  const rootKeys = { subject: authority, privateKey: await importedPrivate(root.privateKey) }
  const rootCertificate = await certify({
    subject: authority,
    publicKey: await importedPublic(root.publicKey),
    issuer: rootKeys,
    use: "authority",
    from,
    years: 20
  })
  const sealCertificate = await certify({
    subject: { commonName: "Электронная печать портала «Опора»", organization },
    publicKey: await importedPublic(seal.publicKey),
    issuer: rootKeys,
    use: "seal",
    from,
    years: 10
  })
  keep(folder, "authority.crt.pem", pem(rootCertificate))
  keep(folder, "seal.crt.pem", pem(sealCertificate))
  keep(folder, "token.key.pem", token.privateKey.export({ type: "pkcs8", format: "pem" }))
  // Last: with it, all are there.
  keep(folder, "seal.key.pem", seal.privateKey.export({ type: "pkcs8", format: "pem" }))
}

const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" })

const keep = (folder: string, name: string, text: string | Buffer): void => {
  const path = join(folder, name)
  if (existsSync(path) && name === "seal.key.pem") return
  writeFileSync(path, text, { mode: 0o600 })
}

/** A key of node's for Web Crypto, which pkijs works with. */
export const importedPrivate = (key: KeyObject): Promise<CryptoKey> =>
  webcrypto.subtle.importKey("jwk", key.export({ format: "jwk" }), curve, false, ["sign"])

const importedPublic = (key: KeyObject): Promise<CryptoKey> =>
  webcrypto.subtle.importKey("jwk", key.export({ format: "jwk" }), curve, true, ["verify"])

const pem = (certificate: pkijs.Certificate): string => {
  const text = Buffer.from(certificate.toSchema(true).toBER()).toString("base64")
  return `-----BEGIN CERTIFICATE-----\n${text.replaceAll(/(.{64})/g, "$1\n").trim()}\n-----END CERTIFICATE-----\n`
}
