import type { Locale } from "@opora/domain/shared/locale"

const ru = {
  person: "Фамилия, имя, отчество",
  birthDate: "Дата рождения",
  approved: "Одобрено",
  office: "Подразделение",
  address: "Адрес",
  year: "Год",
  inn: "ИНН",
  snils: "СНИЛС",
  passport: "Паспорт",
  phone: "Телефон",
  email: "Электронная почта",
  number: "Номер",
  date: "Дата",
  from: "С",
  until: "По",
  reason: "Основание",
  delivery: "Способ получения",
  place: "Место",
  agent: "Налоговый агент",
  kpp: "КПП",
  oktmo: "ОКТМО",
  month: "Месяц",
  incomeCode: "Код дохода",
  amount: "Сумма, ₽",
  total: "Общая сумма дохода",
  taxBase: "Налоговая база",
  tax: "Налог исчислен",
  taxWithheld: "Налог удержан",
  yes: "Да",
  no: "Нет"
}

export type Label = keyof typeof ru

const en: Record<Label, string> = {
  person: "Full name",
  birthDate: "Date of birth",
  approved: "Approved",
  office: "Office",
  address: "Address",
  year: "Year",
  inn: "INN",
  snils: "SNILS",
  passport: "Passport",
  phone: "Phone",
  email: "E-mail",
  number: "Number",
  date: "Date",
  from: "From",
  until: "Until",
  reason: "Ground",
  delivery: "Delivery",
  place: "Place",
  agent: "Tax agent",
  kpp: "KPP",
  oktmo: "OKTMO",
  month: "Month",
  incomeCode: "Income code",
  amount: "Amount, ₽",
  total: "Total income",
  taxBase: "Tax base",
  tax: "Tax calculated",
  taxWithheld: "Tax withheld",
  yes: "Yes",
  no: "No"
}

/** What stands before a value on a paper. */
export const labels: Record<Locale, Record<Label, string>> = { ru, en }
