import type { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"

/** By what a signature was given, to citizens and clerks alike. */
export const methods: Record<ReceiptSignature["method"], string> = {
  password: "паролем",
  passkey: "ключом входа",
  totp: "кодом из приложения",
  sms: "кодом из СМС",
  email: "кодом из письма",
  "recovery-code": "резервным кодом"
}
