import * as v from "valibot"

const digits = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${count}}$`)))

/** A made-up person, as the state's registries and the bank know them. Numbers are digits alone. */
export const Person = v.object({
  id: v.string(),
  family: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  given: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  patronymic: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ""),
  birthDate: v.pipe(v.string(), v.isoDate()),
  phone: v.pipe(v.string(), v.regex(/^\+7\d{10}$/)),
  snils: digits(11),
  inn: digits(12),
  passport: v.object({
    series: digits(4),
    number: digits(6),
    issuedOn: v.pipe(v.string(), v.isoDate())
  })
})
export type Person = v.InferOutput<typeof Person>

export const nameOf = ({ family, given, patronymic }: Person): string =>
  [family, given, patronymic].filter(Boolean).join(" ")

/** СНИЛС's last two digits check the nine before them (rules of the Social Fund of Russia). */
export const snilsHolds = (snils: string): boolean => {
  const sum = weighed(snils, [9, 8, 7, 6, 5, 4, 3, 2, 1])
  return Number(snils.slice(9)) === (sum % 101) % 100
}

/** ИНН of a person: the last two of twelve digits check the others (order ЕД-7-14/559@ of the tax service). */
export const innHolds = (inn: string): boolean =>
  Number(inn[10]) === (weighed(inn, first) % 11) % 10 &&
  Number(inn[11]) === (weighed(inn, [3, ...first]) % 11) % 10

const first = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

const weighed = (digitsOf: string, weights: ReadonlyArray<number>): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digitsOf[place]), 0)
