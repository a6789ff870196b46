import { SecondFactor } from "@opora/domain/accounts/factor"
import { PrimaryFactor } from "@opora/domain/accounts/factors/offered"
import {
  CredentialId,
  mostPasskeys,
  Passkey,
  PasskeyId,
  PasskeyKind,
  PasskeyName
} from "@opora/domain/accounts/passkeys/passkey"
import { Instant } from "@opora/domain/shared/instant"
import { JsonObject } from "@opora/domain/shared/json"
import * as v from "valibot"
import { TypedCode } from "./contact.ts"

/** A passkey or security key, as its owner sees it. What verifies it does not leave. */
export const ShownPasskey = v.pipe(
  v.object({
    ...v.pick(Passkey, ["id", "kind", "name", "addedAt", "lastUsedAt", "backedUp"]).entries
  }),
  v.metadata({ ref: "Passkey" })
)
export type ShownPasskey = v.InferOutput<typeof ShownPasskey>

/** GET /accounts/factors: all that «Настройки безопасности» shows. */
export const Factors = v.pipe(
  v.object({
    /** What is asked for after the password, in this order. Empty: nothing. */
    offered: v.array(SecondFactor),
    primary: v.optional(PrimaryFactor),
    sms: v.boolean(),
    email: v.boolean(),
    /** Where codes can go; a channel without one can't be switched on. */
    contacts: v.array(v.object({ channel: v.picklist(["sms", "email"]), to: v.string() })),
    passkeys: v.array(ShownPasskey),
    mostPasskeys: v.literal(mostPasskeys),
    totp: v.optional(v.object({ addedAt: Instant, lastUsedAt: v.optional(Instant) })),
    recoveryCodes: v.optional(v.object({ left: v.number(), madeAt: Instant }))
  }),
  v.metadata({ ref: "Factors" })
)
export type Factors = v.InferOutput<typeof Factors>

/** PATCH /accounts/factors → 204: switch codes on or off, or choose what is asked for first. */
export const FactorChange = v.pipe(
  v.strictObject({
    sms: v.exactOptional(v.boolean()),
    email: v.exactOptional(v.boolean()),
    primary: v.exactOptional(PrimaryFactor)
  }),
  v.metadata({ ref: "FactorChange" })
)
export type FactorChange = v.InferOutput<typeof FactorChange>

/** What navigator.credentials.create or get is asked, or answered: JSON as WebAuthn Level 3 writes it. */
export const PasskeyJson = v.pipe(JsonObject, v.metadata({ ref: "PasskeyJson" }))

/** POST /accounts/passkeys/options → 200 PasskeyJson. */
export const NewPasskey = v.pipe(
  v.strictObject({ kind: PasskeyKind }),
  v.metadata({ ref: "NewPasskey" })
)

/** POST /accounts/passkeys → 201 Passkey. */
export const MadePasskey = v.pipe(
  v.strictObject({ answer: JsonObject, name: PasskeyName }),
  v.metadata({ ref: "MadePasskey" })
)

export const PasskeyPath = v.object({ id: PasskeyId })

/** PATCH /accounts/passkeys/:id → 204. */
export const RenamedPasskey = v.pipe(
  v.strictObject({ name: PasskeyName }),
  v.metadata({ ref: "RenamedPasskey" })
)

/** DELETE /accounts/passkeys/:id → 200: tell the authenticator to stop offering this credential. */
export const RemovedPasskey = v.pipe(
  v.object({ credentialId: CredentialId }),
  v.metadata({ ref: "RemovedPasskey" })
)

/** POST /accounts/passkeys/sign-in/answer → 200 SignInStep. */
export const PasskeySignIn = v.pipe(
  v.strictObject({ answer: JsonObject }),
  v.metadata({ ref: "PasskeySignIn" })
)

/** POST /accounts/totp → 201: to be scanned (`uri`) or typed (`secret`). Nothing is on yet. */
export const TotpOffer = v.pipe(
  v.object({ secret: v.string(), uri: v.string() }),
  v.metadata({ ref: "TotpOffer" })
)
export type TotpOffer = v.InferOutput<typeof TotpOffer>

/** POST /accounts/totp/code → 204: the first right code switches the app on. */
export const TotpCode = v.pipe(v.strictObject({ code: TypedCode }), v.metadata({ ref: "TotpCode" }))

/** POST /accounts/recovery-codes → 201: shown now and never again. */
export const RecoveryCodes = v.pipe(
  v.object({ codes: v.array(v.string()) }),
  v.metadata({ ref: "RecoveryCodes" })
)
