import { Effect, Layer } from "effect"
import * as v from "valibot"
import type { Kopecks } from "../shared/money.ts"
import { OrderId, type OrderNews, PayAt } from "./order.ts"
import type { PaymentId } from "./payment-id.ts"
import { PaymentProvider, ProviderRefused } from "./provider.ts"

/** A provider that keeps its orders in a map: for tests, which may put there what became of them. */
export const providerInMemory = (
  orders = new Map<PaymentId, OrderNews>()
): Layer.Layer<PaymentProvider> =>
  Layer.succeed(PaymentProvider, {
    open: ({ reference }) =>
      Effect.sync(() => {
        const held = orders.get(reference) ?? opened(reference)
        orders.set(reference, held)
        return held
      }),
    ask: (reference) => Effect.sync(() => orders.get(reference) ?? { state: "absent" }),
    refund: (reference, amount) => refunded(orders, reference, amount),
    statement: () => Effect.succeed([])
  })

const opened = (reference: PaymentId): OrderNews => ({
  state: "open",
  order: v.parse(OrderId, reference),
  payAt: v.parse(PayAt, `https://bank.example/pay/${reference}`)
})

const refunded = (
  orders: Map<PaymentId, OrderNews>,
  reference: PaymentId,
  amount: Kopecks
): Effect.Effect<OrderNews, ProviderRefused> => {
  const held = orders.get(reference)
  if (held?.state === "refunded") return Effect.succeed(held)
  if (held?.state !== "settled") return new ProviderRefused({ code: "refused" })
  const news: OrderNews = { state: "refunded", order: held.order, amount }
  return Effect.sync(() => {
    orders.set(reference, news)
    return news
  })
}
