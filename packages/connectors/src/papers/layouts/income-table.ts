import type { PaperLayout } from "@opora/domain/documents/paper"
import type { Json } from "@opora/domain/shared/json"
import type { Locale } from "@opora/domain/shared/locale"
import * as v from "valibot"
import { labels } from "./result.words.ts"

const Sum = v.pipe(v.number(), v.safeInteger())

/** What the tax registry tells of a year's income (order ЕД-7-11/649@), sums in kopecks. */
const Income = v.object({
  agent: v.object({
    name: v.string(),
    inn: v.string(),
    kpp: v.optional(v.string()),
    oktmo: v.optional(v.string())
  }),
  months: v.array(v.object({ month: v.number(), incomeCode: v.string(), amount: Sum })),
  total: Sum,
  taxBase: Sum,
  tax: Sum,
  taxWithheld: Sum
})

interface Laid {
  readonly sections: PaperLayout["sections"]
  readonly total: NonNullable<PaperLayout["total"]>
}

/** The agent, the months in a table and the sums. Nothing when the registry told something else. */
export const incomeTable = (told: Json | undefined, locale: Locale): Laid | undefined => {
  const parsed = v.safeParse(Income, told)
  if (!parsed.success) return undefined
  const { agent, months, total, taxBase, tax, taxWithheld } = parsed.output
  const words = labels[locale]
  const money = (kopecks: number) => sums[locale].format(kopecks / 100)
  const month = (number: number) => names[locale].format(new Date(Date.UTC(2000, number - 1)))
  const row = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])

  return {
    total: { label: words.total, value: `${money(total)} ₽` },
    sections: [
      {
        title: words.agent,
        rows: [
          { label: words.agent, value: agent.name },
          { label: words.inn, value: agent.inn },
          ...row(words.kpp, agent.kpp),
          ...row(words.oktmo, agent.oktmo)
        ]
      },
      {
        table: {
          head: [words.month, words.incomeCode, words.amount],
          rows: months.map((one) => [month(one.month), one.incomeCode, money(one.amount)]),
          total: [words.total, "", money(total)]
        }
      },
      {
        rows: [
          { label: words.taxBase, value: `${money(taxBase)} ₽` },
          { label: words.tax, value: `${money(tax)} ₽` },
          { label: words.taxWithheld, value: `${money(taxWithheld)} ₽` }
        ]
      }
    ]
  }
}

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
const sums: Record<Locale, Intl.NumberFormat> = {
  ru: new Intl.NumberFormat("ru-RU", twoDigits),
  en: new Intl.NumberFormat("en-GB", twoDigits)
}
const names: Record<Locale, Intl.DateTimeFormat> = {
  ru: new Intl.DateTimeFormat("ru-RU", { month: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" })
}
