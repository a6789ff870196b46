import type { JsonObject } from "@opora/domain/shared/json"
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto"
import { cbor } from "./cbor.ts"

/** How an authenticator behaves, and how it misbehaves. */
export interface Manner {
  readonly origin?: string
  readonly rpId?: string
  readonly crossOrigin?: boolean
  readonly type?: string
  readonly userVerified?: boolean
  readonly userPresent?: boolean
  readonly backupEligible?: boolean
  readonly backedUp?: boolean
  readonly signCount?: number
}

const sha256 = (data: string | Uint8Array): Buffer => createHash("sha256").update(data).digest()
const text = (data: Uint8Array): string => Buffer.from(data).toString("base64url")

const usual = {
  origin: "https://opora.example",
  rpId: "opora.example",
  userVerified: true,
  userPresent: true,
  backupEligible: true,
  backedUp: true,
  signCount: 0
} satisfies Manner

const clientData = (type: string, challenge: string, manner: Manner): Buffer =>
  Buffer.from(
    JSON.stringify({
      type: manner.type ?? type,
      challenge,
      origin: manner.origin ?? usual.origin,
      crossOrigin: manner.crossOrigin ?? false
    })
  )

const authenticatorData = (manner: Manner, attested?: Uint8Array): Buffer => {
  const { rpId, signCount, ...flags } = { ...usual, ...manner }
  const bits =
    Number(flags.userPresent) |
    (Number(flags.userVerified) << 2) |
    (Number(flags.backupEligible) << 3) |
    (Number(flags.backedUp) << 4) |
    (Number(attested !== undefined) << 6)
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(signCount)
  return Buffer.concat([sha256(rpId), Buffer.from([bits]), counter, attested ?? Buffer.alloc(0)])
}

const coseKey = (publicKey: KeyObject): Buffer => {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" })
  const point = (coordinate: string) => Buffer.from(coordinate, "base64url")
  return cbor(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)]
    ])
  )
}

/** An authenticator in software, with one key on P-256, for the user whose handle it is told. */
export const softAuthenticator = (userHandle: string) => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const credentialId = randomBytes(32)
  const id = text(credentialId)
  const size = Buffer.from([0, credentialId.length])
  const attested = Buffer.concat([Buffer.alloc(16), size, credentialId, coseKey(publicKey)])
  const named = { id, rawId: id, type: "public-key", clientExtensionResults: {} }

  return {
    credentialId: id,

    /** The answer to `create`. */
    make: (challenge: string, manner: Manner = {}) => ({
      ...named,
      response: {
        clientDataJSON: text(clientData("webauthn.create", challenge, manner)),
        attestationObject: text(
          cbor(
            new Map<string, string | Uint8Array | ReadonlyMap<string, string>>([
              ["fmt", "none"],
              ["attStmt", new Map<string, string>()],
              ["authData", authenticatorData(manner, attested)]
            ])
          )
        ),
        transports: ["internal"]
      }
    }),

    /** The answer to `get`. */
    use: (challenge: string, manner: Manner = {}) => {
      const client = clientData("webauthn.get", challenge, manner)
      const data = authenticatorData(manner)
      const signed = Buffer.concat([data, sha256(client)])
      return {
        ...named,
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(data),
          signature: text(sign("sha256", signed, privateKey)),
          userHandle
        }
      }
    }
  } satisfies Authenticator
}

interface Authenticator {
  readonly credentialId: string
  readonly make: (challenge: string, manner?: Manner) => JsonObject
  readonly use: (challenge: string, manner?: Manner) => JsonObject
}
