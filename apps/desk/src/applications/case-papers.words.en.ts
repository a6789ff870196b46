import type { words as russian } from "./case-papers.words.ru.ts"

export const words: typeof russian = {
  corrections: {
    title: "Answers to clarifications",
    at: (when) => `The citizen answered ${when}`
  },
  receipt: {
    title: "Act of receipt",
    signed: (when, method) => `Signed ${when}, ${method}`,
    unsigned: "Not signed",
    making: "The PDF is being made",
    open: "Act, PDF",
    methods: {
      password: "by password",
      passkey: "by passkey",
      totp: "by a code from the app",
      sms: "by a code sent by SMS",
      email: "by a code sent by e-mail",
      "recovery-code": "by a recovery code"
    }
  }
}
