import type { JsonObject } from "@opora/domain/shared/json"

/** Answers to «Справка о доходах» that may be sent. */
export const forIncome = {
  year: "2025",
  purpose: "bank",
  applicant: { family: "Иванова", given: "Анна", patronymic: "Петровна" },
  birthDate: "1990-05-17",
  inn: "500100732259",
  truth: true
}

/** Answers to «Регистрация по месту жительства» that may be sent, with that scan of a passport. */
export const forResidence = (scan: JsonObject): JsonObject => ({
  applicant: { family: "Иванова", given: "Анна", patronymic: "Петровна" },
  birthDate: "1990-05-17",
  birthPlace: "Москва",
  passportSeries: "4510",
  passportNumber: "123456",
  passportIssuedOn: "2010-06-01",
  passportIssuer: "ОВД Арбат",
  phone: "+79161234567",
  newAddress: { id: "house-1", text: "Москва, улица Новый Арбат, дом 10" },
  movedOn: "2026-01-10",
  hadAddress: "no",
  basis: "owner",
  withChildren: "no",
  passportScan: [scan],
  truth: true
})

/** What the tax registry knows of 2025, in kopecks. */
export const income = {
  status: "found",
  year: 2025,
  agent: { name: "ООО «Северный ветер»", inn: "7701999111", kpp: "770101001", oktmo: "45375000" },
  months: [{ month: 1, incomeCode: "2000", amount: 10_000_00 }],
  total: 10_000_00,
  taxBase: 10_000_00,
  tax: 1_300_00,
  taxWithheld: 1_300_00
}

/** Answers to «Заграничный паспорт» that may be sent, beside what was begun, with those pictures. */
export const forPassport = (photo: JsonObject, scan: JsonObject): JsonObject => ({
  applicant: { family: "Иванова", given: "Анна", patronymic: "Петровна" },
  sex: "female",
  birthDate: "1990-05-17",
  birthPlace: "Москва",
  passportSeries: "4510",
  passportNumber: "123456",
  passportIssuedOn: "2010-06-01",
  passportIssuer: "ОВД Арбат",
  residence: { id: "house-1", text: "Москва, улица Новый Арбат, дом 10" },
  phone: "+79161234567",
  nameChanged: "no",
  reason: "first",
  secrecy: "no",
  conviction: "no",
  debts: "no",
  jobs: [
    {
      kind: "work",
      organisation: "ООО «Ветер»",
      position: "Инженер",
      place: "Москва",
      from: "2010-01-01",
      current: "yes"
    }
  ],
  photo: [photo],
  passportScan: [scan],
  office: "moscow-central",
  truth: true
})
