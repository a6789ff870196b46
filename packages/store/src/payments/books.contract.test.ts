import { expect, layer } from "@effect/vitest"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { Books } from "@opora/domain/payments/books"
import type { News } from "@opora/domain/payments/change"
import { ChargeId } from "@opora/domain/payments/charge"
import { PaymentId } from "@opora/domain/payments/payment-id"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { saveChange } from "@opora/domain/payments/save-change"
import { instantOf } from "@opora/domain/shared/instant"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import { asked, order, payAt, tell, transaction, underWay } from "../testing/under-way.ts"
import { stores } from "../testing/worlds.ts"

for (const [name, world] of Object.entries(stores)) {
  layer(Layer.merge(world, TestClock.layer()))(`the books in ${name}`, (it) => {
    it.effect("give back what was saved, in every state", () =>
      Effect.gen(function* () {
        const books = yield* Books
        const { payment } = yield* underWay
        const { id, citizenId, amount } = payment
        const steps: ReadonlyArray<News> = [
          { type: "LoseSight", ...asked },
          { type: "Open", ...asked, order, payAt },
          { type: "Authorise", ...asked, order },
          { type: "Settle", ...asked, order, amount, transaction },
          { type: "AskRefund", ...asked },
          { type: "Refund", ...asked, amount }
        ]
        for (const news of steps) {
          const change = yield* tell(id, news)
          const kept = yield* books.payment(citizenId, id)
          expect(kept.payment.value).toEqual(change.payment)
          expect(kept.charges.map(({ value }) => value)).toEqual(change.charges)
        }
        expect(yield* books.paymentsOf(citizenId, { limit: 10 })).toMatchObject([
          { id, status: "refunded" }
        ])
      })
    )

    it.effect("know no charge and no payment of another citizen", () =>
      Effect.gen(function* () {
        const books = yield* Books
        const { charge, payment } = yield* underWay
        const stranger = someone().id
        expect((yield* Effect.flip(books.charge(stranger, charge.id)))._tag).toBe("ChargeNotFound")
        expect((yield* Effect.flip(books.charges(stranger, [charge.id])))._tag).toBe(
          "ChargeNotFound"
        )
        expect((yield* Effect.flip(books.payment(stranger, payment.id)))._tag).toBe(
          "PaymentNotFound"
        )
        expect(yield* books.chargesOf(stranger, { limit: 10 })).toEqual([])
      })
    )

    it.effect("know nothing that never was", () =>
      Effect.gen(function* () {
        const [books, nobody] = [yield* Books, someone().id]
        const chargeId = v.parse(ChargeId, crypto.randomUUID())
        const paymentId = v.parse(PaymentId, crypto.randomUUID())
        expect((yield* Effect.flip(books.charge(nobody, chargeId)))._tag).toBe("ChargeNotFound")
        expect((yield* Effect.flip(books.paymentByReference(paymentId)))._tag).toBe(
          "PaymentNotFound"
        )
        expect(yield* books.chargeUnder(nobody, "duty/none")).toBeUndefined()
      })
    )

    it.effect("refuse a save made from an old copy, and journal nothing", () =>
      Effect.gen(function* () {
        const { begun, charge, payment } = yield* underWay
        const again = saveChange(begun, { version: 0, charges: [{ value: charge, version: 1 }] })
        expect((yield* Effect.flip(again))._tag).toBe("BooksChanged")
        const facts = yield* (yield* Journal).ofCitizen(payment.citizenId)
        expect(facts).toMatchObject([{ type: "PaymentStarted" }, { type: "ChargeRaised" }])
      })
    )

    it.effect("raise a charge once under one key", () =>
      Effect.gen(function* () {
        const duty = passportDuty(someone().id)
        const first = yield* raiseCharge(duty)
        expect(yield* raiseCharge(duty)).toEqual(first)
        expect(yield* raiseCharge({ ...duty, key: "another" })).not.toEqual(first)
      })
    )

    it.effect("list charges newest first, page by page, and the unpaid by their due date", () =>
      Effect.gen(function* () {
        const books = yield* Books
        const { id } = someone()
        const raised = []
        for (const day of [3, 1, 2]) {
          raised.push(yield* raiseCharge(passportDuty(id, { dueBy: instantOf(day) })))
        }
        const ids = raised
          .map((charge) => charge.id)
          .toSorted()
          .toReversed()
        const [first, ...others] = yield* books.chargesOf(id, { limit: 1 })
        expect([first?.id, ...others]).toEqual(ids.slice(0, 1))
        const rest = yield* books.chargesOf(id, { limit: 9, ...(first && { before: first.id }) })
        expect(rest.map((charge) => charge.id)).toEqual(ids.slice(1))
        const unpaid = yield* books.unpaidOf(id)
        expect(unpaid.map(({ dueBy }) => dueBy)).toEqual([1, 2, 3].map(instantOf))
      })
    )

    it.effect("hold the balance of every account, and nothing out of balance", () =>
      Effect.gen(function* () {
        const books = yield* Books
        const { payment } = yield* underWay
        const { id, citizenId, amount } = payment
        expect(yield* books.balance(citizenId, "receivable")).toBe(amount)
        yield* tell(id, { type: "Settle", ...asked, order, amount, transaction })
        expect(yield* books.balance(citizenId, "receivable")).toBe(0)
        expect(yield* books.balance(citizenId, "clearing")).toBe(amount)
        expect(yield* books.balance(citizenId, "payable")).toBe(0 - amount)
        expect(yield* books.unbalanced).toEqual([])
      })
    )

    it.effect("tell the payer's journal what happened, when and by whom", () =>
      Effect.gen(function* () {
        const { payment } = yield* underWay
        const { id, citizenId, amount } = payment
        yield* tell(id, { type: "Settle", ...asked, order, amount, transaction })
        const entries = yield* (yield* Journal).ofCitizen(citizenId)
        expect(entries.map(({ type }) => type)).toEqual([
          "ChargeSettled",
          "PaymentSettled",
          "PaymentStarted",
          "ChargeRaised"
        ])
        expect(entries[1]).toMatchObject({
          subject: `payment/${id}`,
          actor: "office:payment-provider",
          data: { amount, transaction }
        })
        expect(yield* verifyJournal(citizenId)).toBe(4)
      })
    )
  })
}
