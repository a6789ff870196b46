import type { words as russian } from "./registration.words.ru.ts"

export const words: typeof russian = {
  title: "Registration",
  lead: "You need a phone or an e-mail address: a code will come there.",
  contact: "Mobile phone or e-mail",
  contactHint: "For example, +7 912 345-67-89 or anna@example.ru",
  contactFormat: "Check it: a phone begins with +7 and has 11 digits, an e-mail address has an @",
  password: "Password",
  passwordHint: {
    classic: "At least 8 characters, better 12: capital and small letters, digits and other signs",
    modern: "At least 15 characters of any kind: a phrase of several words will do"
  },
  strength: "Password strength",
  strengths: ["Very weak", "Weak", "Fair", "Good", "Excellent"],
  submit: "Create an account",
  haveAccount: "Have an account already?",
  signIn: "Sign in",
  codeTitle: "Enter the code",
  codeSent: (to) => `A code was sent to ${to}. Tell it to nobody, not even to the portal's staff.`,
  code: "Code",
  codeHint: (tries) => `Six digits. ${tries} tries, then you will need another code`,
  codeMissing: "Enter the six digits of the code",
  confirm: "Confirm",
  changeContact: "Change the phone or e-mail",
  resent: "Another code was sent. The one before no longer works."
}
