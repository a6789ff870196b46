import { Credential, type PasskeyKind } from "@opora/domain/accounts/passkeys/passkey"
import { verifyRegistrationResponse } from "@simplewebauthn/server"
import * as v from "valibot"
import { ClientData, type MadeAnswer } from "./answer.ts"
import { algorithms } from "./options.ts"
import type { RelyingParty } from "./relying-party.ts"
import { believe, Unbelieved } from "./unbelieved.ts"

/** The key that was made (WebAuthn 7.1). Throws when anything does not hold. */
export const verifyMade = async (
  party: RelyingParty,
  answer: MadeAnswer,
  expected: { readonly challenge: string; readonly kind: PasskeyKind }
): Promise<Credential> => {
  const { id, rawId, type } = answer
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: {
      id,
      rawId,
      type,
      clientExtensionResults: {},
      response: { ...answer.response, transports: [] }
    },
    expectedChallenge: expected.challenge,
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: expected.kind === "passkey",
    supportedAlgorithmIDs: algorithms
  })
  if (!verified) throw new Unbelieved("attestation")

  // The library does not look at these.
  const client = v.parse(ClientData, answer.response.clientDataJSON)
  believe(client.crossOrigin !== true && client.topOrigin === undefined, "cross-origin")
  believe(registrationInfo.credential.id === rawId, "credential-id")
  believe(id === rawId, "credential-id")

  return v.parse(Credential, {
    credentialId: registrationInfo.credential.id,
    publicKey: Buffer.from(registrationInfo.credential.publicKey).toString("base64url"),
    signCount: registrationInfo.credential.counter,
    transports: answer.response.transports ?? [],
    backupEligible: registrationInfo.credentialDeviceType === "multiDevice",
    backedUp: registrationInfo.credentialBackedUp
  })
}
