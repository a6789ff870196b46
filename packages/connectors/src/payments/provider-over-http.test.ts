import { expect, layer } from "@effect/vitest"
import type { PaymentId } from "@opora/domain/payments/payment-id"
import { PaymentProvider } from "@opora/domain/payments/provider"
import { Kopecks } from "@opora/domain/shared/money"
import { Effect } from "effect"
import * as v from "valibot"
import { beforeEach, describe } from "vitest"
import {
  amount,
  ask,
  codeCard,
  merchantAt,
  newReference,
  open,
  plainCard
} from "../testing/merchant.ts"
import { outsideWorld } from "../testing/sandbox.ts"

const world = await outsideWorld()
const { provider, go, enter, payWith } = merchantAt(world)

describe("the payment provider over HTTP", () => {
  beforeEach(world.mend)

  layer(provider, { excludeTestServices: true })((it) => {
    it.effect("takes the money by card and one-time code, and sends the citizen back", () =>
      Effect.gen(function* () {
        const { reference, end } = yield* payWith(codeCard)
        expect(end).toBe(`https://opora.example/payments/${reference}`)
        expect(yield* ask(reference)).toMatchObject({
          state: "settled",
          amount,
          card: "•••• 0004",
          transaction: expect.stringMatching(/^\d{12}$/)
        })
      })
    )

    it.effect.each([
      ["2200000000000020", "declined"],
      ["2200000000000038", "insufficient-funds"],
      ["2200000000000046", "card-expired"],
      ["2200000000000053", "limit-exceeded"],
      ["2200000000000087", "card-blocked"]
    ] as const)("tells why no money came: card %s, %s", ([card, code]) =>
      Effect.gen(function* () {
        const { reference } = yield* payWith(card)
        expect(yield* ask(reference)).toEqual({ state: "failed", code })
      })
    )

    it.effect("ends after three wrong codes, and when the citizen turns back", () =>
      Effect.gen(function* () {
        for (const [path, tries, code] of [
          ["code", 3, "authentication-failed"],
          ["cancel", 1, "cancelled"]
        ] as const) {
          const { reference, payAt } = yield* enter(codeCard)
          for (let times = 0; times < tries; times++) {
            yield* Effect.promise(() => go(`${payAt}/${path}`, { code: "none" }))
          }
          expect(yield* ask(reference)).toEqual({ state: "failed", code })
        }
      })
    )

    it.effect("makes up its mind about an unknown outcome when it is asked again", () =>
      Effect.gen(function* () {
        const lucky = yield* payWith("2200000000000061")
        expect(yield* ask(lucky.reference)).toMatchObject({ state: "authorised" })
        expect(yield* ask(lucky.reference)).toMatchObject({ state: "settled", amount })
        const unlucky = yield* payWith("2200000000000079")
        expect(yield* ask(unlucky.reference)).toMatchObject({ state: "authorised" })
        expect(yield* ask(unlucky.reference)).toMatchObject({ state: "failed" })
      })
    )

    it.effect("opens one order for one reference, and refuses it for another sum", () =>
      Effect.gen(function* () {
        const reference = newReference()
        expect(yield* ask(reference)).toEqual({ state: "absent" })
        expect(yield* open(reference)).toEqual(yield* open(reference))
        const other = open(reference, v.parse(Kopecks, 1))
        expect(yield* Effect.flip(other)).toMatchObject({ _tag: "ProviderRefused" })
      })
    )

    it.effect("gives the money back once, and only where it came", () =>
      Effect.gen(function* () {
        const refund = (reference: PaymentId) =>
          PaymentProvider.use((its) => its.refund(reference, amount))
        const { reference } = yield* payWith(plainCard)
        const refunded = yield* refund(reference)
        expect(refunded).toMatchObject({ state: "refunded", amount })
        expect(yield* refund(reference)).toEqual(refunded)

        const unpaid = newReference()
        yield* open(unpaid)
        expect(yield* Effect.flip(refund(unpaid))).toMatchObject({ _tag: "ProviderRefused" })
      })
    )

    it.effect("states every order in which money moved that day", () =>
      Effect.gen(function* () {
        const { reference } = yield* payWith(plainCard)
        const today = new Date().toISOString().slice(0, 10)
        const lines = yield* PaymentProvider.use((its) => its.statement(today))
        const news = lines.find((line) => line.reference === reference)?.news
        expect(news).toMatchObject({ state: "settled", amount })
        expect(yield* PaymentProvider.use((its) => its.statement("2001-01-01"))).toEqual([])
      })
    )

    it.effect("says when it does not answer: nobody knows whether it was done", () =>
      Effect.gen(function* () {
        const reference = newReference()
        yield* Effect.promise(() => world.fail("payments-down", 2))
        const unavailable = { _tag: "ProviderUnavailable" }
        expect(yield* Effect.flip(open(reference))).toMatchObject(unavailable)
        expect(yield* Effect.flip(ask(reference))).toMatchObject(unavailable)
      })
    )
  })
})
