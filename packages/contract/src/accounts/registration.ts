import * as v from "valibot"
import { TypedCode, TypedContact, TypedPassword } from "./contact.ts"

/** POST /accounts/registration → 202 CodeSent, whether the contact is free or not. */
export const Registration = v.pipe(
  v.strictObject({ contact: TypedContact, password: TypedPassword }),
  v.metadata({ ref: "Registration" })
)
export type Registration = v.InferOutput<typeof Registration>

/** POST /accounts/registration/code → 201 SignInStep { step: "signed-in" }. The flow is in a cookie. */
export const RegistrationCode = v.pipe(
  v.strictObject({ code: TypedCode }),
  v.metadata({ ref: "RegistrationCode" })
)

/** GET /accounts/policy: what the pages must know before anybody signs in. */
export const AccountPolicy = v.pipe(
  v.object({
    /** Which rules of @opora/domain/accounts/password/policy hold here. */
    passwordProfile: v.picklist(["classic", "modern"]),
    idleMinutes: v.object({ least: v.number(), usual: v.number(), most: v.number() })
  }),
  v.metadata({ ref: "AccountPolicy" })
)
export type AccountPolicy = v.InferOutput<typeof AccountPolicy>
