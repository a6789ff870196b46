import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./sign-in.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  title: "Sign in",
  lead: "One sign-in for every government service",
  login: "Phone or e-mail",
  loginHint: "For example, +7 912 345-67-89 or anna@example.ru",
  loginMissing: "Enter your phone or e-mail",
  password: "Password",
  passwordMissing: "Enter your password",
  remember: "Remember me",
  rememberHint: "For 30 days this device will not be asked for the second step",
  submit: "Sign in",
  or: "or",
  passkey: "Sign in without a password",
  passkeyHint: "With your face, fingerprint or a security key",
  passkeyUnable: "This browser could not use the key. Sign in with your password.",
  register: "Create an account",
  pitch: "Documents, applications and payments in one place",
  pitchSteps: "See every step of every application",
  pitchSigned: "Results come signed by the agency",
  pitchYours: "You decide who sees your data",
  second: {
    title: "Confirm that it is you",
    lead: "The password is right. One more step.",
    back: "Sign in as somebody else"
  },
  resend: "Send another code",
  resendIn: (seconds) =>
    `You can ask for another code in ${count(seconds, { one: "# second", other: "# seconds" })}`
}
