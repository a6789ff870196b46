import { isContact } from "@opora/domain/accounts/contact"
import * as v from "valibot"

/** A telephone number (+7 and ten digits, however it is written) or a mail address. */
export const TypedContact = v.pipe(
  v.string(),
  v.maxLength(320, "contact.format"),
  v.check(isContact, "contact.format")
)

/** A password as it was typed: nothing is cut off or trimmed; its rules are the policy's. */
export const TypedPassword = v.pipe(v.string(), v.maxLength(1024, "password.too_long"))

/** A one-time code: six digits. Spaces and dashes are let pass. */
export const TypedCode = v.pipe(v.string(), v.regex(/^\s*\d{3}[\s-]?\d{3}\s*$/, "code.format"))

/** A code is under way. `to` shows just enough of the contact to know it. */
export const CodeSent = v.pipe(
  v.object({
    channel: v.picklist(["sms", "email"]),
    to: v.string(),
    /** Seconds the code lives: 300 by SMS, 600 by mail. */
    livesFor: v.number(),
    /** Seconds until another code may be asked for. */
    again: v.number(),
    tries: v.number()
  }),
  v.metadata({ ref: "CodeSent" })
)
export type CodeSent = v.InferOutput<typeof CodeSent>
