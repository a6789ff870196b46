import { DutyRefund, RefundReason } from "@opora/domain/applications/refund/duty-refund"
import { Kopecks } from "@opora/domain/shared/money"
import * as v from "valibot"

/** Why the duty goes back, on the version of the case that the clerk saw. */
export const RefundBody = v.strictObject({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1, "version.format")),
  reason: RefundReason
})

/** The duty of a case: nothing of the payment but whether it came, and how it goes back. */
export const CaseDuty = v.object({
  amount: Kopecks,
  paid: v.boolean(),
  refund: v.optional(v.omit(DutyRefund, ["paymentId"]))
})
