import { SecondFactor } from "@opora/domain/accounts/factor"
import { JsonObject } from "@opora/domain/shared/json"
import * as v from "valibot"
import { TypedCode, TypedPassword } from "./contact.ts"

/** POST /accounts/sign-in → 200 SignInStep. `login` is a telephone number or a mail address. */
export const SignIn = v.pipe(
  v.strictObject({
    login: v.pipe(v.string(), v.minLength(1, "login.required"), v.maxLength(320, "login.too_long")),
    password: v.pipe(TypedPassword, v.minLength(1, "password.required")),
    /** «Запомнить меня»: this device may skip the second factor for thirty days. */
    remember: v.optional(v.boolean(), false)
  }),
  v.metadata({ ref: "SignIn" })
)
export type SignIn = v.InferOutput<typeof SignIn>

/** Done, or one more factor to prove. `methods` are the enrolled ones, the primary first. */
export const SignInStep = v.pipe(
  v.variant("step", [
    v.object({ step: v.literal("signed-in") }),
    v.object({ step: v.literal("second-factor"), methods: v.array(SecondFactor) })
  ]),
  v.metadata({ ref: "SignInStep" })
)
export type SignInStep = v.InferOutput<typeof SignInStep>

/** POST /accounts/sign-in/code → 202 CodeSent: send me a code as the second factor. */
export const SignInCodeWanted = v.pipe(
  v.strictObject({ method: v.picklist(["sms", "email"]) }),
  v.metadata({ ref: "SignInCodeWanted" })
)

/** POST /accounts/sign-in/passkey → 200: options for navigator.credentials.get, as the second factor. */
export const PasskeyWanted = v.pipe(JsonObject, v.metadata({ ref: "PasskeyWanted" }))

/** POST /accounts/sign-in/second-factor → 200 SignInStep { step: "signed-in" }. */
export const SecondFactorProof = v.pipe(
  v.variant("method", [
    v.strictObject({ method: v.picklist(["sms", "email", "totp"]), code: TypedCode }),
    v.strictObject({
      method: v.literal("recovery-code"),
      code: v.pipe(v.string(), v.maxLength(40, "code.format"))
    }),
    /** What navigator.credentials.get answered to the options of POST /accounts/sign-in/passkey. */
    v.strictObject({ method: v.literal("passkey"), answer: JsonObject })
  ]),
  v.metadata({ ref: "SecondFactorProof" })
)
export type SecondFactorProof = v.InferOutput<typeof SecondFactorProof>
