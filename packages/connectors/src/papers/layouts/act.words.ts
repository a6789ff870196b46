import type { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"
import type { Locale } from "@opora/domain/shared/locale"

// Spaces and hyphens that do not break: a number stays with its sign.
const ru = {
  title: (number: string) => `Акт о получении по заявлению № ${number}`,
  statement:
    "Получатель подтверждает, что результат услуги по этому заявлению выдан ему на руки и получен полностью.",
  received: "Что получено",
  service: "Услуга",
  application: "Номер заявления",
  agency: "Ведомство",
  place: "Где выдано",
  issuedBy: "Кто выдал",
  issuedAt: "Когда выдано",
  recipient: "Получатель",
  signature: "Простая электронная подпись",
  signedAt: "Подписано",
  method: "Чем подтверждено",
  law: "Основание",
  lawText:
    "Статьи 5 и 9 Федерального закона от 06.04.2011 № 63‑ФЗ, статья 21.2 Федерального закона от 27.07.2010 № 210‑ФЗ",
  moscow: "(МСК)",
  stamp: "Подписано",
  methods: {
    password: "Пароль",
    passkey: "Ключ входа",
    totp: "Код из приложения-аутентификатора",
    sms: "Код из SMS",
    email: "Код из письма",
    "recovery-code": "Резервный код"
  } satisfies Record<ReceiptSignature["method"], string>
}

const en: typeof ru = {
  title: (number: string) => `Act of receipt for application No. ${number}`,
  statement:
    "The recipient confirms that the result of the service under this application was handed over to them and received in full.",
  received: "What was received",
  service: "Service",
  application: "Application number",
  agency: "Agency",
  place: "Handed over at",
  issuedBy: "Handed over by",
  issuedAt: "Handed over on",
  recipient: "Recipient",
  signature: "Simple electronic signature",
  signedAt: "Signed",
  method: "Confirmed by",
  law: "Legal ground",
  lawText:
    "Federal Law 63‑FZ of 06.04.2011, articles 5 and 9; Federal Law 210‑FZ of 27.07.2010, article 21.2",
  moscow: "(Moscow time)",
  stamp: "Signed",
  methods: {
    password: "Password",
    passkey: "Passkey",
    totp: "Code from an authenticator app",
    sms: "Code by SMS",
    email: "Code by e-mail",
    "recovery-code": "Recovery code"
  }
}

/** What the act of receipt says on paper, in the language it was signed in. */
export const words: Record<Locale, typeof ru> = { ru, en }
