import { ChargeId, ChargeKind, Discount } from "@opora/domain/payments/charge"
import { PaymentId } from "@opora/domain/payments/payment-id"
import { Uin } from "@opora/domain/payments/uin"
import { Instant } from "@opora/domain/shared/instant"
import { Kopecks } from "@opora/domain/shared/money"
import * as v from "valibot"
import { pageOf, pageAfter } from "../page.ts"

const shown = {
  id: ChargeId,
  uin: Uin,
  kind: ChargeKind,
  purpose: v.string(),
  /** Whole kopecks, before any discount. */
  amount: Kopecks,
  payee: v.object({
    name: v.string(),
    inn: v.optional(v.string()),
    kpp: v.optional(v.string()),
    account: v.optional(v.string()),
    bic: v.optional(v.string()),
    kbk: v.optional(v.string()),
    oktmo: v.optional(v.string())
  }),
  /** What it came of: "application/<id>". */
  subject: v.string(),
  raisedAt: Instant,
  dueBy: Instant,
  discount: v.optional(Discount)
}
const underWay = { takenBy: v.optional(PaymentId) }

/** What the citizen owes or owed. `takenBy` is the payment that is under way for it. */
export const ChargeView = v.pipe(
  v.variant("status", [
    v.object({ status: v.literal("raised"), ...shown, ...underWay }),
    v.object({ status: v.literal("partly"), ...shown, ...underWay, paid: Kopecks }),
    v.object({
      status: v.literal("settled"),
      ...shown,
      paid: Kopecks,
      settledAt: Instant,
      settledBy: PaymentId
    }),
    v.object({ status: v.literal("cancelled"), ...shown, cancelledAt: Instant })
  ]),
  v.metadata({ ref: "Charge" })
)
export type ChargeView = v.InferOutput<typeof ChargeView>

export const ChargeList = v.pipe(pageOf(ChargeView), v.metadata({ ref: "ChargeList" }))

export const ChargesQuery = pageAfter(ChargeId)

export const ChargePath = v.object({ chargeId: ChargeId })
