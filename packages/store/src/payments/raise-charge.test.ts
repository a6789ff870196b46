import { expect, layer } from "@effect/vitest"
import { Books } from "@opora/domain/payments/books"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { databases } from "../testing/worlds.ts"

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.merge(world, TestClock.layer()))(`raising a charge on ${name}`, (it) => {
    it.effect("fifty times at once, owes it once", () =>
      Effect.gen(function* () {
        const duty = passportDuty(someone().id)
        const fifty = Array.from({ length: 50 }, () => raiseCharge(duty))
        const raised = yield* Effect.all(fifty, { concurrency: "unbounded" })
        expect(new Set(raised.map(({ id }) => id)).size).toBe(1)
        expect(yield* (yield* Books).balance(duty.citizenId, "receivable")).toBe(6_000_00)
      })
    )
  })
}
