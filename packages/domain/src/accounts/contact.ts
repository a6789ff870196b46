import * as v from "valibot"
import type { Channel } from "../notifications/messages.ts"

/** Names one contact of one citizen. */
export const ContactId = v.pipe(v.string(), v.uuid(), v.brand("ContactId"))
export type ContactId = v.InferOutput<typeof ContactId>

/** A Russian telephone number in E.164: "+7" and ten digits. */
const Phone = v.pipe(v.string(), v.regex(/^\+7\d{10}$/, "phone.format"), v.brand("Phone"))

/** A mail address (RFC 5321), its domain in small letters. At most 254 characters. */
const Email = v.pipe(
  v.string(),
  v.maxLength(254, "email.format"),
  v.regex(/^[^\s@"(),:;<>[\\\]]{1,64}@(?:[^\s@.]{1,63}\.)+[^\s@.]{2,63}$/u, "email.format"),
  v.brand("Email")
)

/** Where a citizen can be reached, and by what they sign in. */
export const Contact = v.variant("kind", [
  v.object({ kind: v.literal("phone"), value: Phone }),
  v.object({ kind: v.literal("email"), value: Email })
])
export type Contact = v.InferOutput<typeof Contact>

/**
 * The contact somebody typed, or undefined if it is neither a telephone nor a mail address. Numbers may
 * be written as people write them: "8 (912) 345-67-89" is "+79123456789".
 */
export const contactOf = (typed: string): Contact | undefined => {
  const text = typed.normalize("NFC").trim()
  const written = text.includes("@")
    ? { kind: "email", value: withSmallDomain(text) }
    : { kind: "phone", value: inE164(text) }
  const read = v.safeParse(Contact, written)
  return read.success ? read.output : undefined
}

/** Is this a telephone number or a mail address? */
export const isContact = (typed: string): boolean => contactOf(typed) !== undefined

/** The one spelling of a contact, by which two are compared: mail systems do not mind capitals. */
export const spelledOnce = ({ kind, value }: Contact): string =>
  `${kind}:${kind === "email" ? value.toLowerCase() : value}`

/** How a message reaches it. */
export const channelOf = ({ kind }: Contact): Channel => (kind === "phone" ? "sms" : "email")

/** Enough of the contact for its owner to know it: "+7 ••• •••-••-67", "a•••@example.ru". */
export const masked = ({ kind, value }: Contact): string =>
  kind === "phone"
    ? `+7 ••• •••-••-${value.slice(-2)}`
    : `${Array.from(value)[0]}•••${value.slice(value.lastIndexOf("@"))}`

const withSmallDomain = (text: string): string => {
  const at = text.lastIndexOf("@")
  return text.slice(0, at) + text.slice(at).toLowerCase()
}

const inE164 = (text: string): string => {
  const number = text.replaceAll(/[\s().\-‐-―\u00a0]/g, "")
  if (/^8\d{10}$/.test(number)) return `+7${number.slice(1)}`
  if (/^7\d{10}$/.test(number)) return `+${number}`
  return /^9\d{9}$/.test(number) ? `+7${number}` : number
}
