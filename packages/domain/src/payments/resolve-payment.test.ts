import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import { anna, atTheBank, promises, settled, statusOf, world } from "../testing/at-the-bank.ts"
import { Books } from "./books.ts"
import { hearProvider } from "./hear-provider.ts"
import type { OrderNews } from "./order.ts"
import type { PaymentId } from "./payment-id.ts"
import { carryOutRefund } from "./refund-payment.ts"
import { resolvePayment } from "./resolve-payment.ts"
import { startPayment } from "./start-payment.ts"

describe("resolvePayment", () => {
  it.effect("hears by asking what no callback told", () => {
    const orders = new Map<PaymentId, OrderNews>()
    return Effect.gen(function* () {
      const { paymentId } = yield* atTheBank
      orders.set(paymentId, settled(paymentId))
      yield* resolvePayment(paymentId, 1)
      expect(yield* statusOf(paymentId)).toBe("settled")
    }).pipe(Effect.provide(world(orders)))
  })

  it.effect("asks again, later and later, until there is an end", () =>
    Effect.gen(function* () {
      const { paymentId } = yield* atTheBank
      yield* resolvePayment(paymentId, 1)
      expect(promises.get(`resolve/${paymentId}/2`)).toMatchObject({ nth: 2 })
      yield* hearProvider(paymentId, { state: "failed", code: "expired" })
      yield* resolvePayment(paymentId, 2)
      expect(promises.has(`resolve/${paymentId}/3`)).toBe(false)
    }).pipe(Effect.provide(world(new Map())))
  )

  it.effect("gives money back that came after another had paid", () => {
    const orders = new Map<PaymentId, OrderNews>()
    return Effect.gen(function* () {
      const { charge, paymentId: late } = yield* atTheBank
      yield* hearProvider(late, { state: "failed", code: "expired" })
      const { paymentId } = yield* startPayment([{ chargeId: charge.id }])
      yield* hearProvider(paymentId, settled(paymentId))

      orders.set(late, settled(late))
      yield* hearProvider(late, settled(late))
      expect(yield* statusOf(late)).toBe("refunding")
      const promised = [...promises.values()].filter(({ type }) => type === "RefundPayment")
      expect(promised).toContainEqual({ type: "RefundPayment", paymentId: late })
      yield* carryOutRefund(late)
      expect(yield* statusOf(late)).toBe("refunded")
      const books = yield* Books
      expect(yield* books.balance(anna.id, "surplus")).toBe(0)
      expect(yield* books.balance(anna.id, "clearing")).toBe(6_000_00)
    }).pipe(Effect.provide(world(orders)))
  })
})
