/** What stands before a value on the paper of a visit. */
export const words = {
  ru: {
    service: "Услуга",
    when: "Дата и время",
    office: "Отделение",
    address: "Адрес",
    hours: "Часы работы",
    bring: "Возьмите с собой",
    code: "Код записи"
  },
  en: {
    service: "Service",
    when: "Date and time",
    office: "Office",
    address: "Address",
    hours: "Opening hours",
    bring: "Bring with you",
    code: "Visit code"
  }
} as const
