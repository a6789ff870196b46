import * as v from "valibot"
import { Limit } from "./limit.ts"
import { Localised } from "./localised.ts"
import { Code, Rule } from "./names.ts"

const Day = v.pipe(v.string(), v.isoDate())
const digits = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${count}}$`)))

/** What the citizen pays to the state for the service, and on which ground. */
export const Duty = v.strictObject({
  purpose: Localised,
  /** The article it rests on. */
  ground: Localised,
  /** Whole kopecks; 0 is no duty. */
  amount: Rule,
  dueWithin: Limit,
  payee: v.strictObject({ name: Localised, inn: digits(10), kpp: digits(9), kbk: digits(20) }),
  /** The first that holds on the day counts; the first and the last day belong to it. */
  discounts: v.pipe(
    v.array(
      v.strictObject({
        id: Code,
        from: Day,
        until: Day,
        percent: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
        when: v.optional(Rule),
        says: Localised
      })
    ),
    v.maxLength(10)
  )
})
export type Duty = v.InferOutput<typeof Duty>
