/**
 * An order at the payment provider: how it stands, in values alone. No Effect here: the browser reads it too.
 */
import * as v from "valibot"
import { Kopecks } from "../shared/money.ts"

/** The provider's name for an order: opaque to us. */
export const OrderId = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.brand("OrderId"))
export type OrderId = v.InferOutput<typeof OrderId>

/** The provider's page where the citizen enters the card and passes 3-D Secure: a page, and no script. */
export const PayAt = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//i),
  v.maxLength(2000),
  v.brand("PayAt")
)
export type PayAt = v.InferOutput<typeof PayAt>

/** The number of a money transfer in the provider's books (RRN), as receipts show it. */
export const Transaction = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/), v.brand("Transaction"))
export type Transaction = v.InferOutput<typeof Transaction>

/** A card as it may be shown: the last four digits at most (PCI DSS 3.4). */
export const CardMask = v.pipe(v.string(), v.regex(/^[*•\d ]{0,15}\d{4}$/), v.brand("CardMask"))
export type CardMask = v.InferOutput<typeof CardMask>

/** Why no money came. Each code has words that say what to do (web: payments words). */
export const FailureCode = v.picklist([
  "declined",
  "insufficient-funds",
  "limit-exceeded",
  "card-expired",
  "card-blocked",
  "authentication-failed",
  "cancelled",
  "expired",
  "never-opened",
  "refused"
])
export type FailureCode = v.InferOutput<typeof FailureCode>

/** What the provider knows of the order we gave that reference. */
export const OrderNews = v.variant("state", [
  /** It has never heard of the reference. */
  v.object({ state: v.literal("absent") }),
  v.object({ state: v.literal("open"), order: OrderId, payAt: PayAt }),
  /** The money is held on the card and not yet taken. */
  v.object({ state: v.literal("authorised"), order: OrderId }),
  v.object({
    state: v.literal("settled"),
    order: OrderId,
    amount: Kopecks,
    transaction: Transaction,
    card: v.exactOptional(CardMask)
  }),
  v.object({ state: v.literal("failed"), code: FailureCode }),
  v.object({ state: v.literal("refunded"), order: OrderId, amount: Kopecks })
])
export type OrderNews = v.InferOutput<typeof OrderNews>
