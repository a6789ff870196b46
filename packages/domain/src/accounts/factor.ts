import * as v from "valibot"
import { Instant } from "../shared/instant.ts"

/** A way to prove who one is, after or instead of the password («Настройки безопасности»). */
export const SecondFactor = v.picklist(["passkey", "totp", "sms", "email", "recovery-code"])
export type SecondFactor = v.InferOutput<typeof SecondFactor>

/** What was proven in a session: by which method, of which class, over which channel, and when. */
export const AuthEvent = v.object({
  method: v.picklist(["password", ...SecondFactor.options]),
  /** Something the citizen knows, has or is (NIST SP 800-63B-4, 1.2). */
  class: v.picklist(["know", "have", "are"]),
  /** Two codes over one channel are one factor: the contact's or the credential's identifier. */
  channel: v.string(),
  /** Said by a passkey: it verified its user, and it can't leave its device. */
  userVerified: v.optional(v.boolean()),
  deviceBound: v.optional(v.boolean()),
  at: Instant
})
export type AuthEvent = v.InferOutput<typeof AuthEvent>
