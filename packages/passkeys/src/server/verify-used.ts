import type { Expected, Shown } from "@opora/domain/accounts/passkeys/ceremonies"
import { verifyAuthenticationResponse } from "@simplewebauthn/server"
import * as v from "valibot"
import { ClientData, type UsedAnswer } from "./answer.ts"
import type { RelyingParty } from "./relying-party.ts"
import { believe, Unbelieved } from "./unbelieved.ts"

/** What the use of a key shows (WebAuthn 7.2). Throws when anything does not hold. */
export const verifyUsed = async (
  party: RelyingParty,
  answer: UsedAnswer,
  { challenge, credential, userHandle, kind, mustNameUser }: Expected
): Promise<Shown> => {
  const { id, rawId, type } = answer
  const { userHandle: named, ...response } = answer.response

  // The library calls an answer verified though these do not hold (seen in version 14).
  const client = v.parse(ClientData, response.clientDataJSON)
  believe(client.crossOrigin !== true && client.topOrigin === undefined, "cross-origin")
  believe(id === rawId && id === credential.credentialId, "credential-id")
  believe(named ? named === userHandle : !mustNameUser, "user-handle")

  const { verified, authenticationInfo: shown } = await verifyAuthenticationResponse({
    response: { id, rawId, type, clientExtensionResults: {}, response },
    expectedChallenge: challenge,
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: kind === "passkey",
    // The counter is judged below: the library would lock out keys that are copied between devices.
    credential: {
      id: credential.credentialId,
      publicKey: Uint8Array.from(Buffer.from(credential.publicKey, "base64url")),
      counter: 0
    }
  })
  if (!verified) throw new Unbelieved("signature")

  const backupEligible = shown.credentialDeviceType === "multiDevice"
  believe(backupEligible === credential.backupEligible, "backup-eligible-changed")
  const counterFell = fell(credential.signCount, shown.newCounter)
  believe(!counterFell || backupEligible, "counter-fell")

  return {
    signCount: shown.newCounter,
    backedUp: shown.credentialBackedUp,
    verifiedUser: shown.userVerified,
    counterFell
  }
}

/** A counter that does not grow tells of a copy of the key. Many keys do not count: always 0. */
const fell = (before: number, now: number): boolean => (before > 0 || now > 0) && now <= before
