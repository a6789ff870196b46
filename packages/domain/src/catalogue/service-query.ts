import * as v from "valibot"
import { Card, ServiceKind } from "./card.ts"
import { Code, type ServiceCode } from "./names.ts"

/** What is looked for: words as typed, an "exact phrase" among them, and filters. */
export const ServiceQuery = v.strictObject({
  text: v.optional(v.pipe(v.string(), v.maxLength(200, "text.too_long")), ""),
  category: v.optional(Code),
  situation: v.optional(Code),
  region: v.optional(Card.entries.region),
  kind: v.optional(ServiceKind),
  status: v.optional(Card.entries.status),
  /** Takes at most so many days. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))),
  /** Asks for this document. */
  document: v.optional(Code)
})
export type ServiceQuery = v.InferOutput<typeof ServiceQuery>

export interface Found {
  readonly code: ServiceCode
  readonly score: number
}

/** Does the card pass the filters? The words are another matter. */
export const passes = (card: Card, query: ServiceQuery): boolean =>
  fits(query.category, [card.category]) &&
  fits(query.situation, card.situations) &&
  // What is for the whole country is for every region of it.
  fits(query.region, [
    card.region,
    ...(card.region === "ru" && query.region ? [query.region] : [])
  ]) &&
  fits(query.kind, [card.kind]) &&
  fits(query.status, [card.status]) &&
  fits(
    query.document,
    card.needs.map(({ code }) => code)
  ) &&
  (query.days === undefined || daysOf(card) <= query.days)

const fits = <Value>(wanted: Value | undefined, offered: ReadonlyArray<Value>): boolean =>
  wanted === undefined || offered.includes(wanted)

const perDay = { minutes: 1 / 1440, hours: 1 / 24, days: 1, workdays: 7 / 5 } as const

/** The term in plain days, to compare by. */
const daysOf = ({ term }: Card): number => term.limit.amount * perDay[term.limit.unit]
