import type { told as russian } from "./told.words.ru.ts"

/** What registries answer, in words. */
export const told: typeof russian = {
  registries: {
    passport: "Register of passports",
    snils: "Register of СНИЛС",
    inn: "Register of ИНН",
    "tax-income": "Data on income",
    address: "Register of addresses"
  },
  names: {
    status: "Answer",
    reason: "Reason",
    year: "Year",
    name: "Tax agent",
    inn: "The agent's ИНН",
    kpp: "КПП",
    oktmo: "ОКТМО",
    months: "Month",
    total: "Income in all",
    taxBase: "Tax base",
    tax: "Tax",
    taxWithheld: "Tax withheld",
    addresses: "Address"
  },
  values: {
    "status.found": "Data are found",
    "status.valid": "Valid",
    "status.invalid": "Not valid",
    "status.match": "Agrees",
    "status.mismatch": "Differs",
    "status.unknown": "Not found in the register",
    "reason.declared-invalid": "Declared invalid",
    "incomeCode.2000": "pay for work",
    "incomeCode.2012": "leave pay"
  },
  yes: "Yes",
  no: "No",
  nothing: "Not given"
}
