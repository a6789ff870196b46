import type { Words } from "./texts.ts"

/** " No. 123", if there is a number. */
const no = (number: string | undefined): string => (number ? ` No. ${number}` : "")

export const wordsEn: Words = {
  portal: "Opora",
  purpose: {
    registration: "to register",
    "second-factor": "to sign in (second step)",
    operation: "to confirm the operation"
  },
  code: (code, purpose, operation) =>
    `${code} is your code ${purpose}${operation ? ` *${operation}` : ""} at Opora.`,
  lives: (minutes) => `It is good for ${minutes} minutes, and once.`,
  secret: "Tell it to nobody, not even to our staff.",
  codeSubject: "Your confirmation code",
  notYou: "If you asked for nothing, do nothing: without the code nobody can do anything.",
  registered: {
    subject: "You already have an account",
    sms: "Opora: this number already has an account. Sign in with your password. If it was not you, nothing needs to be done.",
    letter:
      "Somebody tried to register at Opora with this address, and you already have an account. If it was you, sign in with your password. If it was not, nothing needs to be done: your account is safe."
  },
  named: (number, service) => `${number} (${service})`,
  notice: {
    "application-submitted": (number) => `application${no(number)} was sent.`,
    "application-taken": (number) => `application${no(number)} was taken up.`,
    "clarification-asked": (number) => `application${no(number)} needs clarification from you.`,
    "clarification-answered": (number) =>
      `your clarification to application${no(number)} was sent.`,
    "application-approved": (number) => `application${no(number)} was approved.`,
    "application-refused": (number) =>
      `application${no(number)} was refused. The reason is in your account.`,
    "visit-invited": (number) => `you are invited to a visit for application${no(number)}.`,
    "application-issued": (number) => `the result of application${no(number)} was handed over.`,
    "application-completed": (number) => `application${no(number)} is complete.`,
    "receipt-signed": (number) =>
      `the act of receipt for application${no(number)} is signed. If this was not you, tell us.`,
    "refund-asked": (number) => `the duty of application${no(number)} is being given back.`,
    "refund-declined": (number) =>
      `the bank declined to give back the duty of application${no(number)}. The agency will try again.`,
    "application-withdrawn": (number) => `application${no(number)} was withdrawn.`,
    "application-reminded": (number) =>
      `application${no(number)} waits for you, and its time is running out.`,
    "application-overdue": (number) =>
      `application${no(number)} is past its time. We have reminded the agency.`,
    "appointment-booked": (number, visit) =>
      `your visit is booked: ${visit}. Application${no(number)}.`,
    "appointment-moved": (number, visit) =>
      `your visit is moved. The new time: ${visit}. Application${no(number)}.`,
    "appointment-cancelled": (number, visit) =>
      `your visit is cancelled: ${visit}. Application${no(number)}.`,
    "appointment-reminded": (number, visit) =>
      `you are expected tomorrow: ${visit}. Application${no(number)}.`,
    "appointment-missed": (number, visit) =>
      `you missed your visit: ${visit}. Choose another time. Application${no(number)}.`,
    "charge-raised": () => "there is a new charge to pay.",
    "payment-settled": () => "your payment went through. The receipt is in your account.",
    "payment-failed": () => "your payment did not go through; no money was taken.",
    "payment-refunded": () => "the money of your payment was returned.",
    "document-issued": () => "there is a new document among your documents.",
    "consent-granted": () => "you consented to the sharing of data.",
    "consent-revoked": () => "a consent to the sharing of data was revoked.",
    "consent-expired": () => "a consent to the sharing of data has expired.",
    "identity-confirmed": () => "your identity is confirmed.",
    "identity-refused": () =>
      "your identity could not be confirmed. The reason is in your account.",
    "identity-more-wanted": () => "something more is needed to confirm your identity.",
    "bank-linked": () => "a bank was linked to your account.",
    "bank-unlinked": () => "a bank was unlinked from your account.",
    "profile-changed": () => "your profile was changed.",
    "new-device": () =>
      "a new device signed in. If it was not you, end its session and change the password.",
    "password-changed": () =>
      "your password was changed, other sessions were ended. If it was not you, tell us.",
    "factor-added": () => "a way to sign in was added. If it was not you, tell us.",
    "factor-removed": () => "a way to sign in was removed. If it was not you, tell us.",
    "passkey-copied": () => "a passkey may have been copied. Remove it and make a new one.",
    "recovery-codes-made": () => "new recovery codes were made; the old ones are void.",
    "recovery-code-used": () => "a recovery code was used. If it was not you, tell us.",
    "codes-locked": () =>
      "the second step of sign-in is closed for a while: too many codes were wrong.",
    "session-evicted": () => "your oldest session was ended: there were too many."
  },
  noticeSubject: "A new notification at Opora",
  readMore: (address) => `Read more under Notifications: ${address}`,
  signature: "Opora. There is no need to answer this letter."
}
