/**
 * The payment provider: the bank's acquiring, seen from our side. We name every order ourselves and
 * keep the name before we ask, so that whatever is lost on the way can be found again by asking.
 */
import { Context, Data, type Effect } from "effect"
import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import type { Kopecks } from "../shared/money.ts"
import { type FailureCode, OrderNews } from "./order.ts"
import { PaymentId } from "./payment-id.ts"

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
