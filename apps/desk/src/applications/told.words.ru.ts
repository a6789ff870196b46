const registries: Readonly<Record<string, string>> = {
  passport: "Реестр паспортов",
  snils: "Реестр СНИЛС",
  inn: "Реестр ИНН",
  "tax-income": "Сведения о доходах",
  address: "Адресный реестр"
}

const names: Readonly<Record<string, string>> = {
  status: "Ответ",
  reason: "Причина",
  year: "Год",
  name: "Налоговый агент",
  inn: "ИНН агента",
  kpp: "КПП",
  oktmo: "ОКТМО",
  months: "Месяц",
  total: "Общая сумма дохода",
  taxBase: "Налоговая база",
  tax: "Сумма налога",
  taxWithheld: "Удержано налога",
  addresses: "Адрес"
}

const values: Readonly<Record<string, string>> = {
  "status.found": "Сведения найдены",
  "status.valid": "Действителен",
  "status.invalid": "Недействителен",
  "status.match": "Совпадает",
  "status.mismatch": "Не совпадает",
  "status.unknown": "В реестре не найдено",
  "reason.declared-invalid": "Объявлен недействительным",
  "incomeCode.2000": "оплата труда",
  "incomeCode.2012": "отпускные"
}

/** What registries answer, in words. */
export const told = { registries, names, values, yes: "Да", no: "Нет", nothing: "Не указано" }
