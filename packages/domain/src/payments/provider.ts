/**
 * The payment provider: the bank's acquiring, seen from our side. We name every order ourselves and
 * keep the name before we ask, so that whatever is lost on the way can be found again by asking.
 */
import { Context, Data, type Effect } from "effect"
import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { PaymentId } from "./payment-id.ts"

/** The provider's name for an order: opaque to us. */
export const OrderId = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.brand("OrderId"))
export type OrderId = v.InferOutput<typeof OrderId>

/** The provider's page where the citizen enters the card and passes 3-D Secure. */
export const PayAt = v.pipe(v.string(), v.url(), v.maxLength(2000), v.brand("PayAt"))
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

/** A line of the provider's statement: an order in which money moved that day. */
export const StatementLine = v.object({
  reference: PaymentId,
  news: OrderNews,
  at: Instant
})
export type StatementLine = v.InferOutput<typeof StatementLine>

/** What we ask for. The reference is ours: asked twice, the provider opens one order. */
export interface OrderRequest {
  readonly reference: PaymentId
  readonly amount: Kopecks
  /** What the page of the provider shows: "Госпошлина за загранпаспорт". */
  readonly purpose: string
}

/** No answer, or one we can't read: whether it was done is not known. Asking again is safe. */
export class ProviderUnavailable extends Data.TaggedError("ProviderUnavailable") {}

/** A clear no: nothing was done, and repeating the same will not help. */
export class ProviderRefused extends Data.TaggedError("ProviderRefused")<{
  readonly code: FailureCode
}> {}

/** The provider that takes the citizens' money. */
export class PaymentProvider extends Context.Service<
  PaymentProvider,
  {
    /** Open an order. Safe to repeat: the same reference is the same order. */
    readonly open: (
      request: OrderRequest
    ) => Effect.Effect<OrderNews, ProviderUnavailable | ProviderRefused>
    /** What became of the order with our reference. */
    readonly ask: (reference: PaymentId) => Effect.Effect<OrderNews, ProviderUnavailable>
    /** Give the whole amount back. Safe to repeat: one order is refunded once. */
    readonly refund: (
      reference: PaymentId,
      amount: Kopecks
    ) => Effect.Effect<OrderNews, ProviderUnavailable | ProviderRefused>
    /** Every order in which money moved that day (UTC, "2026-11-21"). */
    readonly statement: (
      day: string
    ) => Effect.Effect<ReadonlyArray<StatementLine>, ProviderUnavailable>
  }
>()("@opora/domain/payments/PaymentProvider") {}
