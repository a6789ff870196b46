import type * as russian from "./sign-in.words.ru.ts"

export const words: typeof russian.words = {
  title: "Sign-in for staff",
  login: "Login",
  password: "Password",
  code: "Authenticator code",
  codeHint: "Six digits from the authenticator app",
  signIn: "Sign in",
  ended: "The session has ended",
  endedText:
    "Nothing was done for a long while, or a session began on another device. Sign in again to go on where you were."
}
