import type { Locale } from "@opora/domain/shared/locale"

const ru = {
  portal: "Опора",
  services: "Государственные услуги",
  genuine: "Проверка подлинности",
  check: "Наведите камеру телефона на код или введите номер документа на странице",
  address: "Адрес:",
  code: "Номер:",
  sealed: "Документ подписан электронной печатью и не требует подписи и штампа на бумаге.",
  seal: "Электронная печать:",
  qr: "Код для проверки подлинности документа:",
  page: "Страница",
  machine: "Данные документа для программ"
}

const en: typeof ru = {
  portal: "Opora",
  services: "State services",
  genuine: "Is it genuine?",
  check: "Point the camera of a telephone at the code, or enter the number of the document at",
  address: "Address:",
  code: "Number:",
  sealed: "The document bears an electronic seal and needs no signature or stamp on paper.",
  seal: "Electronic seal:",
  qr: "Code by which the document is checked:",
  page: "Page",
  machine: "What the document says, for programs"
}

/** What stands on every paper. */
export const words: Record<Locale, typeof ru> = { ru, en }
