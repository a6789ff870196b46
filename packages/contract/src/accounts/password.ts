import * as v from "valibot"
import { TypedPassword } from "./contact.ts"

/** POST /accounts/password → 204. All other sessions end, and this one gets a new token. */
export const PasswordChange = v.pipe(
  v.strictObject({
    current: v.pipe(TypedPassword, v.minLength(1, "password.required")),
    next: TypedPassword
  }),
  v.metadata({ ref: "PasswordChange" })
)
export type PasswordChange = v.InferOutput<typeof PasswordChange>
