/**
 * A passkey is a key pair whose private half stays with the citizen (WebAuthn Level 3). We keep the
 * public half, and what tells a copy of the key from the key. This file holds no Effect: the browser
 * reads it too.
 */
import * as v from "valibot"
import { Instant } from "../../shared/instant.ts"
import { isPrintable } from "../../shared/printable.ts"

export const PasskeyId = v.pipe(v.string(), v.uuid(), v.brand("PasskeyId"))
export type PasskeyId = v.InferOutput<typeof PasskeyId>

const base64url = v.regex(/^[\w-]+$/, "base64url")

/** What the authenticator calls the key: base64url, of at most 1023 bytes. */
export const CredentialId = v.pipe(
  v.string(),
  base64url,
  v.maxLength(1364),
  v.brand("CredentialId")
)
export type CredentialId = v.InferOutput<typeof CredentialId>

/** What authenticators call the citizen: 32 random bytes, which tell nothing of who it is. */
export const UserHandle = v.pipe(v.string(), base64url, v.length(43), v.brand("UserHandle"))
export type UserHandle = v.InferOutput<typeof UserHandle>

/** The citizen's own name for a key: "Телефон", "Ключ на связке". */
export const PasskeyName = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("passkey.name.empty"),
  v.maxLength(60, "passkey.name.long"),
  v.check(isPrintable, "text.characters")
)

/** A passkey signs in alone; a security key, which need not verify its user, only after a password. */
export const PasskeyKind = v.picklist(["passkey", "security-key"])
export type PasskeyKind = v.InferOutput<typeof PasskeyKind>

/** The public half of a key, as its authenticator made it. */
export const Credential = v.object({
  credentialId: CredentialId,
  /** COSE key, base64url. */
  publicKey: v.pipe(v.string(), base64url, v.maxLength(4096)),
  signCount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  transports: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(10)),
  /** WebAuthn's BE: the key may be copied to other devices. It never changes. */
  backupEligible: v.boolean(),
  /** WebAuthn's BS: it has been copied. */
  backedUp: v.boolean()
})
export type Credential = v.InferOutput<typeof Credential>

/** A key in the citizen's list. */
export const Passkey = v.object({
  id: PasskeyId,
  kind: PasskeyKind,
  name: PasskeyName,
  ...Credential.entries,
  addedAt: Instant,
  lastUsedAt: v.optional(Instant)
})
export type Passkey = v.InferOutput<typeof Passkey>

/** More than ten keys are more than anybody can tell apart. */
export const mostPasskeys = 10
