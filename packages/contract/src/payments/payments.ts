import { DocumentId } from "@opora/domain/documents/document"
import { ChargeId } from "@opora/domain/payments/charge"
import { CardMask, FailureCode, PayAt, Transaction } from "@opora/domain/payments/order"
import { Method, mostCharges } from "@opora/domain/payments/payment"
import { PaymentId } from "@opora/domain/payments/payment-id"
import { Instant } from "@opora/domain/shared/instant"
import { Kopecks } from "@opora/domain/shared/money"
import * as v from "valibot"
import { pageOf, pageAfter } from "../page.ts"

const shown = {
  id: PaymentId,
  /** Whole kopecks. */
  amount: Kopecks,
  method: Method,
  startedAt: Instant,
  /** What it pays: of which charge how much, and what was forgiven for paying early. */
  items: v.array(v.object({ chargeId: ChargeId, amount: Kopecks, forgiven: v.number() }))
}
const arrived = {
  transaction: Transaction,
  card: v.optional(CardMask),
  settledAt: Instant
}

/** A payment as its payer sees it. */
export const PaymentView = v.pipe(
  v.variant("status", [
    v.object({ status: v.literal("started"), ...shown }),
    v.object({ status: v.literal("opened"), ...shown, payAt: PayAt }),
    v.object({ status: v.literal("authorised"), ...shown }),
    v.object({ status: v.literal("unknown"), ...shown, since: Instant }),
    v.object({ status: v.literal("settled"), ...shown, ...arrived }),
    v.object({ status: v.literal("failed"), ...shown, code: FailureCode, failedAt: Instant }),
    v.object({ status: v.literal("refunding"), ...shown, ...arrived }),
    v.object({ status: v.literal("refunded"), ...shown, ...arrived, refundedAt: Instant })
  ]),
  v.metadata({ ref: "Payment" })
)
export type PaymentView = v.InferOutput<typeof PaymentView>

export const PaymentList = v.pipe(pageOf(PaymentView), v.metadata({ ref: "PaymentList" }))

/** A payment with what it is for, and its receipt once that is made: a document in «Мои документы». */
export const PaymentDetail = v.pipe(
  v.object({
    payment: PaymentView,
    charges: v.array(
      v.object({ id: ChargeId, purpose: v.string(), uin: v.string(), subject: v.string() })
    ),
    receipt: v.optional(v.object({ documentId: DocumentId, code: v.string() }))
  }),
  v.metadata({ ref: "PaymentDetail" })
)
export type PaymentDetail = v.InferOutput<typeof PaymentDetail>

export const PaymentsQuery = pageAfter(PaymentId)

export const PaymentPath = v.object({ paymentId: PaymentId })

const Choice = v.strictObject({ chargeId: ChargeId, part: v.optional(Kopecks) })
type Choice = v.InferOutput<typeof Choice>

/** What to pay in one sum: a charge, all that is left of it or a part in kopecks. */
export const StartPayment = v.pipe(
  v.strictObject({
    charges: v.pipe(
      v.array(Choice),
      v.minLength(1, "required"),
      v.maxLength(mostCharges, "charges.too_many"),
      v.guard(
        (all: ReadonlyArray<Choice>): all is readonly [Choice, ...Array<Choice>] => all.length > 0
      )
    )
  }),
  v.metadata({ ref: "StartPayment" })
)

export const PaymentStarted = v.pipe(
  v.object({ paymentId: PaymentId, payAt: PayAt }),
  v.metadata({ ref: "PaymentStarted" })
)
export type PaymentStarted = v.InferOutput<typeof PaymentStarted>

/** What the provider signs (Standard Webhooks). */
export const CallbackHeaders = v.object({
  "webhook-id": v.pipe(v.string("required"), v.maxLength(256)),
  "webhook-timestamp": v.pipe(v.string("required"), v.regex(/^\d{1,12}$/)),
  "webhook-signature": v.pipe(v.string("required"), v.maxLength(1000))
})
