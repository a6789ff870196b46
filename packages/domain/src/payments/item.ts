import * as v from "valibot"
import type { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { amountPaid, type Charge, ChargeId, outstanding } from "./charge.ts"

/** What a payment pays of one charge, and what of it is forgiven for paying early. In kopecks. */
export const Item = v.object({
  chargeId: ChargeId,
  amount: Kopecks,
  forgiven: v.pipe(v.number(), v.safeInteger(), v.minValue(0))
})
export type Item = v.InferOutput<typeof Item>

/** All that is left of the charge, at the price of that moment. Undefined when nothing is. */
export const wholeOf = (charge: Charge, at: Instant): Item | undefined => {
  const left = outstanding(charge, at)
  if (left === 0) return undefined
  const forgiven = charge.amount - amountPaid(charge) - left
  return v.parse(Item, { chargeId: charge.id, amount: left, forgiven })
}
