import type { Json } from "@opora/domain/shared/json"
import type { Description } from "@opora/ui/description-list/description-list"
import { money, monthName, number } from "@opora/ui/i18n/format"
import * as v from "valibot"
import { words } from "./application.words.ts"

const Facts = v.record(v.string(), v.unknown())
const Rows = v.array(Facts)

/** A registry's answer as facts with names, whatever it is made of. */
export const factsTold = (reply: Json | undefined, above = ""): ReadonlyArray<Description> => {
  const facts = v.safeParse(Facts, reply)
  if (!facts.success) return [{ term: above, details: valueTold(above, reply) }]
  return Object.entries(facts.output).flatMap(([name, value]) => {
    const term = words().told.names[name] ?? name
    const rows = v.safeParse(Rows, value)
    if (rows.success) return rows.output.map((row, place) => rowTold(row, term, place))
    return v.is(Facts, value) ? nested(value) : [{ term, details: valueTold(name, value) }]
  })
}

const nested = (facts: v.InferOutput<typeof Facts>): ReadonlyArray<Description> =>
  Object.entries(facts).map(([name, value]) => ({
    term: words().told.names[name] ?? name,
    details: valueTold(name, value)
  }))

/** A row of a list: a month's income by the month, another by its place. */
const rowTold = (row: v.InferOutput<typeof Facts>, list: string, place: number): Description => {
  const { month, ...rest } = row
  const term = typeof month === "number" ? monthName(month) : `${list} ${place + 1}`
  return { term, details: valuesTold(rest) }
}

const valuesTold = (facts: v.InferOutput<typeof Facts>): string =>
  Object.entries(facts)
    .map(([name, value]) => valueTold(name, value))
    .join(", ")

/** Sums come in whole kopecks; codes have words where we know them. */
const valueTold = (name: string, value: unknown): string => {
  if (typeof value === "boolean") return value ? words().told.yes : words().told.no
  if (typeof value === "number") return sums.has(name) ? money(value) : plain(name, value)
  if (typeof value !== "string") return words().told.nothing
  return words().told.values[`${name}.${value}`] ?? value
}

/** A year is no quantity: "2025", not "2 025". */
const plain = (name: string, value: number): string =>
  name === "year" ? String(value) : number(value)

const sums = new Set(["amount", "total", "taxBase", "tax", "taxWithheld"])
