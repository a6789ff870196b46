import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import * as v from "valibot"
import { instantOf } from "../shared/instant.ts"
import { atTheBank, promises, settled, statusOf, world } from "../testing/at-the-bank.ts"
import type { OrderNews } from "./order.ts"
import { PaymentId } from "./payment-id.ts"
import type { StatementLine } from "./provider.ts"
import { reconcile } from "./reconcile.ts"

describe("reconcile", () => {
  it.effect("hears from the statement what we missed, and names what contradicts us", () => {
    const lines: Array<StatementLine> = []
    const line = (reference: PaymentId, news: OrderNews) =>
      lines.push({ reference, news, at: instantOf(1) })
    return Effect.gen(function* () {
      const { paymentId: missed } = yield* atTheBank
      const { paymentId: other } = yield* atTheBank
      const unknown = v.parse(PaymentId, crypto.randomUUID())
      line(missed, settled(missed))
      line(other, settled(other, 1))
      line(unknown, settled(unknown))
      expect(yield* reconcile("2026-11-21")).toEqual([
        { reference: other, reason: "contradiction" },
        { reference: unknown, reason: "unknown-reference" }
      ])
      expect(yield* statusOf(missed)).toBe("settled")
      expect(yield* statusOf(other)).toBe("opened")
      expect(promises.get("reconcile/2026-11-22")).toEqual({
        type: "ReconcilePayments",
        day: "2026-11-22"
      })
    }).pipe(Effect.provide(world(new Map(), () => lines)))
  })
})
