import type { methods as russian } from "./signing-method.ru.ts"

export const methods: typeof russian = {
  password: "by password",
  passkey: "by passkey",
  totp: "by a code from the app",
  sms: "by a code sent by SMS",
  email: "by a code sent by e-mail",
  "recovery-code": "by a recovery code"
}
