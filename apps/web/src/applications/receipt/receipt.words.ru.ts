import type { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"

const methods: Record<ReceiptSignature["method"], string> = {
  password: "паролем",
  passkey: "ключом входа",
  totp: "кодом из приложения",
  sms: "кодом из СМС",
  email: "кодом из письма",
  "recovery-code": "резервным кодом"
}

export const words = {
  title: "Акт о получении",
  lead: "Прочитайте акт. Подписывайте, только если всё это у вас на руках.",
  received: "Что получено",
  service: "Услуга",
  number: "Номер заявления",
  agency: "Ведомство",
  place: "Где выдано",
  issuedAt: "Когда выдано",
  issuedBy: "Кто выдал",
  recipient: "Получатель",
  law: "Подпись — простая электронная (63-ФЗ): её ставит код или ключ входа. Она равна подписи на бумаге.",
  until: (day: string) => `Если не подписать до ${day}, заявление закроется без акта.`,
  sign: "Подписать акт",
  confirm: "Подпись акта о получении",
  signed: "Акт подписан",
  signedText: (when: string, method: string) => `${when}, ${method}.`,
  methods,
  making: "Готовим PDF с электронной печатью. Он появится здесь сам.",
  open: "Открыть акт",
  save: "Скачать акт",
  check: "Проверить подлинность",
  unsigned: "Акт о получении не подписан",
  unsignedText:
    "Заявление закрыли без вашей подписи: её не было в срок, или вы расписались в ведомстве."
}
