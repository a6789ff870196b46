import type { Making, Using } from "@opora/domain/accounts/passkeys/ceremonies"
import { challengeLife } from "@opora/domain/accounts/passkeys/challenge"
import type { Credential } from "@opora/domain/accounts/passkeys/passkey"
import { JsonObject } from "@opora/domain/shared/json"
import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server"
import * as v from "valibot"
import type { RelyingParty } from "./relying-party.ts"

/** Ed25519, ECDSA on P-256, and RSA for Windows Hello (COSE's numbers, in our order of liking). */
export const algorithms = [-8, -7, -257]

/** What an authenticator that shall make a key is asked. */
export const optionsToMake = async (party: RelyingParty, making: Making): Promise<JsonObject> =>
  asJson(
    await generateRegistrationOptions({
      rpName: party.name,
      rpID: party.id,
      userName: making.userName,
      userDisplayName: making.userName,
      userID: bytesOf(making.userHandle),
      challenge: bytesOf(making.challenge),
      timeout: challengeLife,
      attestationType: "none",
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: making.known.map(described),
      authenticatorSelection:
        making.kind === "passkey"
          ? { residentKey: "required", userVerification: "required" }
          : { residentKey: "discouraged", userVerification: "preferred" }
    })
  )

/** What an authenticator that shall use a key is asked. */
export const optionsToUse = async (party: RelyingParty, using: Using): Promise<JsonObject> =>
  asJson(
    await generateAuthenticationOptions({
      rpID: party.id,
      challenge: bytesOf(using.challenge),
      timeout: challengeLife,
      userVerification: using.verification,
      allowCredentials: using.allowed.map(described)
    })
  )

const described = ({
  credentialId,
  transports
}: Pick<Credential, "credentialId" | "transports">) => ({
  id: credentialId,
  transports: transports.flatMap((name) => {
    const known = v.safeParse(Transport, name)
    return known.success ? [known.output] : []
  })
})

const Transport = v.picklist(["ble", "hybrid", "internal", "nfc", "smart-card", "usb"])

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(text, "base64url"))

/** Only what JSON can say: the library leaves fields undefined. */
const asJson = (options: object): JsonObject =>
  v.parse(JsonObject, JSON.parse(JSON.stringify(options)))
