/**
 * A payment is one attempt to settle one or several charges in one sum.
 *
 *   started ──▶ opened ──▶ authorised ──▶ settled ──▶ refunding ──▶ refunded
 *      │          │            │             ▲            ▲
 *      ├──────────┴────────────┴─▶ unknown ──┤            │
 *      └──────────┴────────────┴──────┴──▶ failed ─ late ─┘
 *
 * "started": our reference is on our books and the provider may or may not know it yet. "unknown": the
 * provider did not answer; only asking resolves it. Money that comes after the attempt had failed settles
 * the charges if they still wait for it, and otherwise goes back.
 * This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { Item } from "./item.ts"
import { CardMask, FailureCode, OrderId, PayAt, Transaction } from "./order.ts"
import { PaymentId } from "./payment-id.ts"

/** At most so many charges in one sum. */
export const mostCharges = 20

/** How the citizen pays. */
export const Method = v.picklist(["card"])
export type Method = v.InferOutput<typeof Method>

/** What a payment is from its first moment to its last. */
export const Attempt = v.object({
  id: PaymentId,
  citizenId: CitizenId,
  items: v.pipe(v.array(Item), v.minLength(1), v.maxLength(mostCharges)),
  /** The sum of the items. */
  amount: Kopecks,
  method: Method,
  startedAt: Instant
})
export type Attempt = v.InferOutput<typeof Attempt>

/** What exists once the money has come. */
const arrived = {
  order: OrderId,
  transaction: Transaction,
  card: v.exactOptional(CardMask),
  settledAt: Instant
}

export const Payment = v.variant("status", [
  v.object({ status: v.literal("started"), ...Attempt.entries }),
  v.object({ status: v.literal("opened"), ...Attempt.entries, order: OrderId, payAt: PayAt }),
  v.object({ status: v.literal("authorised"), ...Attempt.entries, order: OrderId }),
  v.object({ status: v.literal("unknown"), ...Attempt.entries, since: Instant }),
  v.object({ status: v.literal("settled"), ...Attempt.entries, ...arrived }),
  v.object({
    status: v.literal("failed"),
    ...Attempt.entries,
    code: FailureCode,
    failedAt: Instant
  }),
  v.object({
    status: v.literal("refunding"),
    ...Attempt.entries,
    ...arrived,
    /** Did the money settle the charges, or come too late for them? */
    applied: v.boolean()
  }),
  v.object({
    status: v.literal("refunded"),
    ...Attempt.entries,
    ...arrived,
    applied: v.boolean(),
    refundedAt: Instant
  })
])
export type Payment = v.InferOutput<typeof Payment>

/** Is the outcome still to come? */
export const isUnderWay = ({ status }: Pick<Payment, "status">): boolean =>
  status === "started" || status === "opened" || status === "authorised" || status === "unknown"
