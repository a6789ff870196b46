import { CredentialId, UserHandle } from "@opora/domain/accounts/passkeys/passkey"
import * as v from "valibot"

const bytes = v.pipe(v.string(), v.regex(/^[\w-]*$/), v.maxLength(16_384))
const transport = v.pipe(v.string(), v.maxLength(32))
const attachment = v.optional(v.nullable(v.string()))

const answered = {
  id: CredentialId,
  rawId: CredentialId,
  type: v.literal("public-key"),
  authenticatorAttachment: attachment,
  // What extensions have to say is not asked for, and not believed.
  clientExtensionResults: v.optional(v.unknown())
}

/** An authenticator's answer to `create` (WebAuthn 5.2.1), in the JSON form of 5.1.1. */
export const MadeAnswer = v.object({
  ...answered,
  response: v.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: v.optional(v.pipe(v.array(transport), v.maxLength(10)))
  })
})
export type MadeAnswer = v.InferOutput<typeof MadeAnswer>

/** An authenticator's answer to `get` (WebAuthn 5.2.2), in the JSON form of 5.1.1. */
export const UsedAnswer = v.object({
  ...answered,
  response: v.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: v.optional(v.nullable(UserHandle))
  })
})
export type UsedAnswer = v.InferOutput<typeof UsedAnswer>

/** What the browser says it was asked (WebAuthn 5.8.1). It is signed, but read before that is known. */
export const ClientData = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, "base64url").toString("utf8")),
  v.parseJson(),
  v.object({
    type: v.string(),
    challenge: v.string(),
    origin: v.string(),
    crossOrigin: v.optional(v.boolean()),
    topOrigin: v.optional(v.string())
  })
)
