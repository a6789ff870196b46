import type { DemoPerson } from "@opora/api/demo/demo-people"
import { secretOf } from "@opora/domain/accounts/totp/totp"
import { randomInt } from "node:crypto"

const digits = (count: number): string =>
  Array.from({ length: count }, () => randomInt(10)).join("")

const weighed = (number: string, weights: ReadonlyArray<number>): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0)

const snils = (): string => {
  const number = `1${digits(8)}`
  const check = (weighed(number, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100
  return number + String(check).padStart(2, "0")
}

const inn = (): string => {
  const first = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
  const number = `77${digits(8)}`
  const eleven = number + String((weighed(number, first) % 11) % 10)
  return eleven + String((weighed(eleven, [3, ...first]) % 11) % 10)
}

/** A telephone nobody else in this run has, and one that exists: the gateway knows none that ends in 0000. */
export const madeUpPhone = (): string => `+79${digits(8)}${randomInt(1, 10)}`

/** A grown-up with numbers of their own whose check digits are right, and an authenticator app. */
export const madeUp = () => {
  const phone = madeUpPhone()
  const name = { family: "Журавлёва", given: "Мария", patronymic: "Олеговна" }
  const passport = {
    series: "4512",
    number: digits(6),
    issuedOn: "2011-04-01",
    issuer: "ОВД района Хамовники города Москвы",
    issuerCode: "770-002"
  }
  const own = { name, birthDate: "1991-03-08", passport, snils: snils(), inn: inn() }
  const totpSecret = secretOf(crypto.getRandomValues(new Uint8Array(20)))
  const person: DemoPerson = {
    says: "",
    phone,
    email: `p${digits(12)}@opora.example`,
    verified: { totpSecret },
    sections: Object.entries(own).map(([section, value]) => ({ section, value }))
  }
  return { person, own, phone, totpSecret }
}
