import { expect, layer } from "@effect/vitest"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { Jobs } from "@opora/domain/jobs/ports"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { Books } from "@opora/domain/payments/books"
import { hearProvider } from "@opora/domain/payments/hear-provider"
import { CardMask, OrderId, type OrderNews, Transaction } from "@opora/domain/payments/order"
import type { PaymentId } from "@opora/domain/payments/payment-id"
import { providerInMemory } from "@opora/domain/payments/provider-in-memory"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { startPayment } from "@opora/domain/payments/start-payment"
import type { Kopecks } from "@opora/domain/shared/money"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const fifty = <A, E, R>(work: () => Effect.Effect<A, E, R>) =>
  Effect.all(Array.from({ length: 50 }, work), { concurrency: "unbounded" })

/** A citizen who owes a duty, and may act. */
const owing = Effect.gen(function* () {
  const citizen = someone()
  const charge = yield* raiseCharge(passportDuty(citizen.id))
  const start = () =>
    Effect.provideService(startPayment([{ chargeId: charge.id }]), CurrentCitizen, citizen)
  return { citizen, charge, start }
})

const settled = (
  id: PaymentId,
  amount: Kopecks
): Extract<OrderNews, { readonly state: "settled" }> => ({
  state: "settled",
  order: v.parse(OrderId, id),
  amount,
  transaction: v.parse(Transaction, "rrn-1")
})

const balances = (citizenId: Parameters<Journal["Service"]["ofCitizen"]>[0]) =>
  Effect.gen(function* () {
    const books = yield* Books
    expect(yield* books.unbalanced).toEqual([])
    return {
      receivable: yield* books.balance(citizenId, "receivable"),
      clearing: yield* books.balance(citizenId, "clearing")
    }
  })

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.merge(world, providerInMemory()))(`paying on ${name}`, (it) => {
    it.effect("keeps the card, the transfer and the bank's page closed", () =>
      Effect.gen(function* () {
        const { citizen, charge, start } = yield* owing
        const { paymentId } = yield* start()
        const card = v.parse(CardMask, "**** 4242")
        yield* hearProvider(paymentId, { ...settled(paymentId, charge.amount), card })
        const { payment } = yield* (yield* Books).payment(citizen.id, paymentId)
        expect(payment.value).toMatchObject({ status: "settled", card })
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from payments where id = ${paymentId}`
        expect(JSON.stringify(rows)).not.toMatch(/4242|rrn-1|bank\.example/)
      })
    )

    it.effect("started fifty times at once, is one payment", () =>
      Effect.gen(function* () {
        const { citizen, start } = yield* owing
        const started = yield* fifty(start)
        expect(new Set(started.map(({ paymentId }) => paymentId)).size).toBe(1)
        const payments = yield* (yield* Books).paymentsOf(citizen.id, { limit: 100 })
        expect(payments).toMatchObject([{ status: "opened" }])
        expect(yield* verifyJournal(citizen.id)).toBe(3)
      })
    )

    it.effect("told fifty times at once, settles once and promises one receipt", () =>
      Effect.gen(function* () {
        const { citizen, charge, start } = yield* owing
        const { paymentId } = yield* start()
        yield* fifty(() => hearProvider(paymentId, settled(paymentId, charge.amount)))

        expect(yield* balances(citizen.id)).toEqual({ receivable: 0, clearing: charge.amount })
        const facts = yield* (yield* Journal).ofCitizen(citizen.id)
        expect(facts.filter(({ type }) => type === "PaymentSettled")).toHaveLength(1)
        const sql = yield* SqlClient.SqlClient
        const key = `payment-settled/${paymentId}`
        expect(yield* sql`select id from effect_queue where id = ${key}`).toHaveLength(1)
      })
    )

    it.effect("told both ends at once, keeps one of them, and the books agree with it", () =>
      Effect.gen(function* () {
        const { citizen, charge, start } = yield* owing
        const { paymentId } = yield* start()
        const tell = [
          settled(paymentId, charge.amount),
          { state: "failed", code: "declined" } as const
        ]
        const all = Array.from({ length: 40 }, (_, nth) => tell[nth % 2] ?? tell[0])
        const told = all.flatMap((news) => (news ? [hearProvider(paymentId, news)] : []))
        yield* Effect.all(told, { concurrency: "unbounded" })

        // Money always wins over a failure, whichever was told first.
        const { payment } = yield* (yield* Books).payment(citizen.id, paymentId)
        expect(payment.value.status).toBe("settled")
        expect(yield* balances(citizen.id)).toEqual({ receivable: 0, clearing: charge.amount })
      })
    )

    it.effect("settles nothing when what must follow can't be promised", () =>
      Effect.gen(function* () {
        const { citizen, charge, start } = yield* owing
        const { paymentId } = yield* start()
        const noQueue = Jobs.of({ schedule: () => Effect.die("the queue is full") })
        const hear = hearProvider(paymentId, settled(paymentId, charge.amount))
        yield* Effect.exit(Effect.provideService(hear, Jobs, noQueue))
        expect(yield* balances(citizen.id)).toEqual({ receivable: charge.amount, clearing: 0 })
      })
    )
  })
}
