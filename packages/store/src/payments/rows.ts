import { Charge } from "@opora/domain/payments/charge"
import { Payment } from "@opora/domain/payments/payment"
import * as v from "valibot"
import type { ChargesTable, PaymentsTable } from "./tables.ts"

/** Where a charge's sealed words stand: they open nowhere else. */
export const placeOf = (id: string): string => `charges|sealed|${id}`

/** Where a payment's sealed details stand. */
export const detailsPlace = (id: string): string => `payments|details|${id}`

/** What of a charge is sealed. */
export const wordsOf = ({ purpose, payee }: Charge): string => JSON.stringify({ purpose, payee })

/** The row of a charge, but for its words. */
export const rowOfCharge = (
  charge: Charge
): Omit<ChargesTable, "sealed" | "raisedUnder" | "version"> => {
  const { citizenId, id, status, kind, uin, amount, subject, raisedAt, dueBy, discount } = charge
  return {
    citizenId,
    id,
    status,
    kind,
    uin,
    amount,
    subject,
    raisedAt,
    dueBy,
    paid: "paid" in charge ? charge.paid : 0,
    takenBy: ("takenBy" in charge && charge.takenBy) || null,
    settledAt: charge.status === "settled" ? charge.settledAt : null,
    settledBy: charge.status === "settled" ? charge.settledBy : null,
    cancelledAt: charge.status === "cancelled" ? charge.cancelledAt : null,
    discountPercent: discount?.percent ?? null,
    discountUntil: discount?.until ?? null
  }
}

/** The charge of a row and its opened words. */
export const chargeOfRow = (row: ChargesTable, words: string): Charge => {
  const { discountPercent: percent, discountUntil: until, takenBy, ...columns } = row
  return v.parse(Charge, {
    ...columns,
    ...JSON.parse(words),
    ...(takenBy !== null && { takenBy }),
    ...(percent !== null && { discount: { percent, until } })
  })
}

/** The row of a payment; and its details, to be sealed: the provider's page, the card, the transfer. */
export const rowOfPayment = (
  payment: Payment
): {
  readonly row: Omit<PaymentsTable, "details" | "version">
  readonly details: string
} => {
  const { citizenId, id, status, amount, method, startedAt, items, ...details } = payment
  const columns = { citizenId, id, status, amount, method, startedAt }
  return { row: { ...columns, items: JSON.stringify(items) }, details: JSON.stringify(details) }
}

/** The payment of a row and its opened details. */
export const paymentOfRow = ({ items, ...columns }: PaymentsTable, details: string): Payment =>
  v.parse(Payment, { ...columns, items: JSON.parse(items), ...JSON.parse(details) })
