import * as v from "valibot"
import { JsonObject } from "../shared/json.ts"
import type { Charge } from "./charge.ts"
import type { Payment } from "./payment.ts"

export type Settled = Extract<Payment, { readonly status: "settled" }>

/** A receipt for machines: who paid whom, for what, how much and when. Amounts are whole kopecks. */
export const receiptData = (
  payment: Settled,
  charges: ReadonlyArray<Charge>,
  payer: string
): JsonObject => {
  const { id, amount, transaction, settledAt, card } = payment
  const items = payment.items.flatMap(({ chargeId, amount: paid, forgiven }) => {
    const charge = charges.find((one) => one.id === chargeId)
    if (!charge) return []
    const { uin, purpose, payee } = charge
    return [{ uin, purpose, charged: charge.amount, paid, forgiven, payee: { ...payee } }]
  })
  const data = { payer, payment: id, amount, transaction, settledAt, card, items }
  return v.parse(JsonObject, JSON.parse(JSON.stringify(data)))
}
