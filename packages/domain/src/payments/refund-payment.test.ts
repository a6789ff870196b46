import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import { byOffice } from "../journal/actor.ts"
import { instantOf } from "../shared/instant.ts"
import { anna, atTheBank, promises, settled, statusOf, world } from "../testing/at-the-bank.ts"
import { Books } from "./books.ts"
import { hear, hearProvider } from "./hear-provider.ts"
import { PaymentProvider, ProviderUnavailable } from "./provider.ts"
import { carryOutRefund } from "./refund-payment.ts"

describe("carryOutRefund", () => {
  it.effect("asks for a refund again while the provider is away", () =>
    Effect.gen(function* () {
      const { paymentId } = yield* atTheBank
      yield* hearProvider(paymentId, settled(paymentId))
      yield* hear(paymentId, { type: "AskRefund", at: instantOf(1), by: byOffice("desk") })
      const away = PaymentProvider.of({
        ...(yield* PaymentProvider),
        refund: () => new ProviderUnavailable()
      })
      yield* Effect.provideService(carryOutRefund(paymentId), PaymentProvider, away)
      expect(yield* statusOf(paymentId)).toBe("refunding")
      const key = `refund/${paymentId}/${instantOf(30 * 60_000)}`
      expect(promises.get(key)).toEqual({ type: "RefundPayment", paymentId })
    }).pipe(Effect.provide(world(new Map())))
  )

  it.effect("leaves the charges settled when the provider says no", () =>
    Effect.gen(function* () {
      const { charge, paymentId } = yield* atTheBank
      yield* hearProvider(paymentId, settled(paymentId))
      yield* hear(paymentId, { type: "AskRefund", at: instantOf(1), by: byOffice("desk") })
      // In this world the provider holds the order open, and gives nothing back.
      yield* carryOutRefund(paymentId)
      expect(yield* statusOf(paymentId)).toBe("settled")
      const { value } = yield* (yield* Books).charge(anna.id, charge.id)
      expect(value.status).toBe("settled")
    }).pipe(Effect.provide(world(new Map())))
  )
})
