import type { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"

/** What the citizen answered and signed. */
export const words = {
  corrections: {
    title: "Ответы на уточнения",
    at: (when: string) => `Гражданин ответил ${when}`
  },
  receipt: {
    title: "Акт о получении",
    signed: (when: string, method: string) => `Подписан ${when}, ${method}`,
    unsigned: "Не подписан",
    making: "PDF готовится",
    open: "Акт, PDF",
    methods: {
      password: "паролем",
      passkey: "ключом входа",
      totp: "кодом из приложения",
      sms: "кодом из СМС",
      email: "кодом из письма",
      "recovery-code": "резервным кодом"
    } satisfies Record<ReceiptSignature["method"], string>
  }
}
