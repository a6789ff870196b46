import * as v from "valibot"

/** What a citizen who is signed in may be asked for once more. */
export const ProofMethod = v.picklist([
  "passkey",
  "totp",
  "sms",
  "email",
  "recovery-code",
  "password"
])
export type ProofMethod = v.InferOutput<typeof ProofMethod>
