import { instantOf } from "../../shared/instant.ts"
import { ruleContext } from "../rule-context.ts"
import { words } from "./small-service.ts"

/** What rules know on that day. */
export const on = (day: string) =>
  ruleContext(instantOf(Date.parse(`${day}T09:00:00Z`)), { level: "verified" })
const payee = { name: words, inn: "7706074737", kpp: "770601001", kbk: "18810806000018005110" }

/** A duty of that amount, for `smallService`. */
export const dutyOf = (amount: string, discounts: ReadonlyArray<object> = []) => ({
  duty: Object({
    purpose: words,
    ground: words,
    amount,
    dueWithin: { amount: 10, unit: "days" },
    payee,
    discounts
  })
})
