/** The way of a paid duty back to the citizen. This file holds no Effect: the browser reads it too. */
import * as v from "valibot"
import { PaymentId } from "../../payments/payment-id.ts"
import { Instant } from "../../shared/instant.ts"
import { Said } from "../said.ts"

/** Why the agency gives a duty back, as the citizen reads it. */
export const RefundReason = Said

/**
 * The duty of an application that was refused or withdrawn goes back by the agency's decision (НК РФ,
 * article 333.40). "asked": the bank is asked; "declined": it refused, and may be asked again.
 */
export const DutyRefund = v.object({
  status: v.picklist(["asked", "returned", "declined"]),
  at: Instant,
  /** The payment whose money goes back; absent where the provider gave it back by itself. */
  paymentId: v.optional(PaymentId),
  reason: v.optional(RefundReason)
})
export type DutyRefund = v.InferOutput<typeof DutyRefund>
