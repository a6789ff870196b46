import * as v from "valibot"
import { madeUp } from "./made-up.ts"

export const IncomeQuestion = v.pipe(
  v.strictObject({
    snils: v.optional(v.pipe(v.string(), v.regex(/^\d{11}$/))),
    inn: v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/))),
    year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))
  }),
  v.check(({ snils, inn }) => (snils ?? inn) !== undefined)
)
type IncomeQuestion = v.InferOutput<typeof IncomeQuestion>

/** Employers of the demonstration; the check digit of each ИНН holds. */
const agents = [
  { name: "ООО «Северный ветер»", inn: "7701999111", kpp: "770101001", oktmo: "45375000" },
  { name: "АО «Балтийские линии»", inn: "7802888224", kpp: "780201001", oktmo: "40315000" },
  {
    name: "ГБУ «Городская поликлиника № 7»",
    inn: "1655777336",
    kpp: "165501001",
    oktmo: "92701000"
  }
]

/** 13 % of a resident's income (Tax Code, article 224). */
const taxOf = (kopecks: number): number => Math.round((kopecks * 0.13) / 100) * 100

/**
 * What employers paid the person in that year, as certificate 2-НДФЛ tells it: months, the code of the
 * income (2000 is pay for work, 2012 for leave), sums in kopecks. Months to come hold nothing; years to
 * come are unknown. The same person and year give the same sums for ever.
 */
export const incomeOf = ({ snils, inn, year }: IncomeQuestion, today: Date) => {
  const last = year < today.getUTCFullYear() ? 12 : today.getUTCMonth()
  if (year > today.getUTCFullYear()) return { status: "unknown" }
  const person = inn ?? snils ?? ""
  const agent = agents[madeUp(agents.length, person, "agent")]
  const pay = (600 + madeUp(1400, person, "pay")) * 100_00
  const holiday = 6 + madeUp(3, person, year, "leave")
  const months = Array.from({ length: last }, (_, index) => {
    const month = index + 1
    const bonus = madeUp(5, person, year, month) === 0 ? pay / 10 : 0
    return { month, incomeCode: month === holiday ? "2012" : "2000", amount: pay + bonus }
  })
  const total = months.reduce((sum, { amount }) => sum + amount, 0)
  const tax = taxOf(total)
  return { status: "found", year, agent, months, total, taxBase: total, tax, taxWithheld: tax }
}
