import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { CardMask, FailureCode, OrderId, PayAt, Transaction } from "./order.ts"
import { Attempt, type Payment } from "./payment.ts"

const happened = { at: Instant, by: Actor }
const moneyCame = {
  ...happened,
  order: OrderId,
  transaction: Transaction,
  card: v.exactOptional(CardMask),
  amount: Kopecks
}

/** What can happen to a payment. Facts, once written to the journal, are never taken back. */
export const PaymentEvent = v.variant("type", [
  v.object({
    type: v.literal("PaymentStarted"),
    ...happened,
    ...v.pick(Attempt, ["amount", "method"]).entries
  }),
  v.object({ type: v.literal("PaymentOpened"), ...happened, order: OrderId, payAt: PayAt }),
  v.object({ type: v.literal("PaymentAuthorised"), ...happened, order: OrderId }),
  v.object({ type: v.literal("PaymentLostSightOf"), ...happened }),
  v.object({ type: v.literal("PaymentSettled"), ...moneyCame }),
  v.object({ type: v.literal("PaymentCameTooLate"), ...moneyCame }),
  v.object({ type: v.literal("PaymentFailed"), ...happened, code: FailureCode }),
  v.object({ type: v.literal("RefundAsked"), ...happened }),
  v.object({ type: v.literal("RefundDeclined"), ...happened }),
  v.object({ type: v.literal("PaymentRefunded"), ...happened, amount: Kopecks })
])
export type PaymentEvent = v.InferOutput<typeof PaymentEvent>

type Arrived = Extract<Payment, { readonly status: "settled" | "refunding" | "refunded" }>

/** The payment after something happened to it. */
export const evolve = (payment: Payment, event: PaymentEvent): Payment => {
  const attempt = attemptOf(payment)

  switch (event.type) {
    case "PaymentStarted":
      return { status: "started", ...attempt }
    case "PaymentOpened":
      return { status: "opened", ...attempt, order: event.order, payAt: event.payAt }
    case "PaymentAuthorised":
      return { status: "authorised", ...attempt, order: event.order }
    case "PaymentLostSightOf":
      return { status: "unknown", ...attempt, since: event.at }
    case "PaymentSettled":
      return { status: "settled", ...attempt, ...arrivedBy(event) }
    case "PaymentCameTooLate":
      return { status: "refunding", ...attempt, ...arrivedBy(event), applied: false }
    case "PaymentFailed":
      return { status: "failed", ...attempt, code: event.code, failedAt: event.at }
    case "RefundAsked":
      return hasArrived(payment)
        ? { status: "refunding", ...attempt, ...arrivedOf(payment), applied: true }
        : payment
    case "RefundDeclined":
      return hasArrived(payment)
        ? { status: "settled", ...attempt, ...arrivedOf(payment) }
        : payment
    case "PaymentRefunded":
      return hasArrived(payment)
        ? {
            status: "refunded",
            ...attempt,
            ...arrivedOf(payment),
            applied: payment.status === "settled" || payment.applied,
            refundedAt: event.at
          }
        : payment
  }
}

type MoneyCame = Extract<PaymentEvent, { readonly transaction: Transaction }>

const arrivedBy = ({ order, transaction, card, at }: MoneyCame) => ({
  order,
  transaction,
  ...(card && { card }),
  settledAt: at
})

const arrivedOf = ({ order, transaction, card, settledAt }: Arrived) => ({
  order,
  transaction,
  ...(card && { card }),
  settledAt
})

const hasArrived = (payment: Payment): payment is Arrived => "transaction" in payment

const attemptOf = ({ id, citizenId, items, amount, method, startedAt }: Payment): Attempt => ({
  id,
  citizenId,
  items,
  amount,
  method,
  startedAt
})
