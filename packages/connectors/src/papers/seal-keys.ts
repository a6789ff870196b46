import { Context, Effect, Layer } from "effect"
import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { makeDevelopmentKeys, madeForDevelopment } from "./development-keys.ts"

/** What we sign with, and the authority that vouches for it. */
export interface Keys {
  /** Seals PDFs. */
  readonly seal: KeyObject
  readonly certificate: X509Certificate
  /** Who issued the certificate: the anchor of our trust. */
  readonly authority: X509Certificate
  /** Signs the claims in QR codes. One key, one purpose. */
  readonly token: KeyObject
}

interface Place {
  /** A folder with seal.key.pem, seal.crt.pem, authority.crt.pem and token.key.pem. */
  readonly folder: string
  readonly isProduction: boolean
}

/** The keys of the electronic seal. */
export class SealKeys extends Context.Service<SealKeys, Keys>()("@opora/connectors/SealKeys") {
  /**
   * Read from a folder. At the first start in development they are made there; in production they must
   * have been put there, and keys made for development are refused.
   */
  static readonly from = ({ folder, isProduction }: Place): Layer.Layer<SealKeys> =>
    Layer.effect(
      this,
      Effect.promise(async () => {
        if (!existsSync(join(folder, "seal.key.pem"))) {
          if (isProduction) throw new Error(`put the keys of the electronic seal into ${folder}`)
          await makeOnce(folder)
        }
        const keys = read(folder)
        if (isProduction && madeForDevelopment(keys.authority)) {
          throw new Error(`the electronic seal in ${folder} was made for development`)
        }
        return keys
      })
    )
}

/** All of the keys or none: of several processes that start at once one puts its own there. */
const makeOnce = async (folder: string) => {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 })
  const fresh = mkdtempSync(`${folder}-`)
  await makeDevelopmentKeys(fresh, new Date())
  try {
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true })
    if (!existsSync(join(folder, "seal.key.pem"))) throw error
  }
}

const read = (folder: string): Keys => {
  const file = (name: string) => readFileSync(join(folder, name))
  const keys = {
    seal: createPrivateKey(file("seal.key.pem")),
    token: createPrivateKey(file("token.key.pem")),
    certificate: new X509Certificate(file("seal.crt.pem")),
    authority: new X509Certificate(file("authority.crt.pem"))
  }
  const { seal, token, certificate, authority } = keys
  const curves = [seal, token].map((key) => key.asymmetricKeyDetails?.namedCurve)
  if (curves.some((curve) => curve !== "prime256v1")) throw new Error("the seal needs P-256 keys")
  if (!certificate.checkPrivateKey(seal)) throw new Error("seal.crt.pem is not for seal.key.pem")
  if (!certificate.verify(authority.publicKey)) {
    throw new Error("seal.crt.pem was not issued by authority.crt.pem")
  }
  return keys
}

/** The public half as a JWK (RFC 7517). */
export const publicJwk = (key: KeyObject) => createPublicKey(key).export({ format: "jwk" })
