import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Job } from "../jobs/job.ts"
import { jobsInMemory } from "../jobs/jobs-in-memory.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Transactions } from "../shared/atomically.ts"
import { instantOf } from "../shared/instant.ts"
import { passportDuty } from "../testing/passport-duty.ts"
import { someone } from "../testing/samples.ts"
import { booksInMemory } from "./books-in-memory.ts"
import { Books } from "./books.ts"
import { hearProvider } from "./hear-provider.ts"
import { OrderId, type OrderNews, Transaction } from "./order.ts"
import type { PaymentId } from "./payment-id.ts"
import { providerInMemory } from "./provider-in-memory.ts"
import { PaymentProvider, type StatementLine } from "./provider.ts"
import { raiseCharge } from "./raise-charge.ts"
import { reconcile } from "./reconcile.ts"
import { carryOutRefund } from "./refund-payment.ts"
import { resolvePayment } from "./resolve-payment.ts"
import { startPayment } from "./start-payment.ts"

const anna = someone("basic")
const promises = new Map<string, Job>()

const world = (
  orders: Map<PaymentId, OrderNews>,
  lines: () => ReadonlyArray<StatementLine> = () => []
) =>
  Layer.mergeAll(
    booksInMemory(),
    jobsInMemory(promises),
    Layer.effect(
      PaymentProvider,
      Effect.map(PaymentProvider, (provider) => ({
        ...provider,
        statement: () => Effect.sync(lines)
      }))
    ).pipe(Layer.provide(providerInMemory(orders))),
    Layer.succeed(CurrentCitizen, anna),
    Layer.succeed(Transactions, { run: (work) => work })
  ).pipe(
    Layer.provideMerge(journalInMemory()),
    Layer.provideMerge(Digest.layerWebCrypto),
    Layer.provideMerge(SecureRandom.layerWebCrypto)
  )

const atTheBank = Effect.gen(function* () {
  const charge = yield* raiseCharge(passportDuty(anna.id))
  const { paymentId } = yield* startPayment([{ chargeId: charge.id }])
  return { charge, paymentId }
})
const statusOf = (id: PaymentId) =>
  Books.use((books) =>
    Effect.map(books.paymentByReference(id), ({ payment }) => payment.value.status)
  )
const settled = (id: PaymentId, amount = 6_000_00): OrderNews =>
  v.parse(
    v.object({
      state: v.literal("settled"),
      order: OrderId,
      amount: v.pipe(v.number(), v.brand("Kopecks")),
      transaction: Transaction
    }),
    { state: "settled", order: id, amount, transaction: "rrn-1" }
  )

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
      expect(promises.has(`refund/${late}/refunding/PaymentCameTooLate`)).toBe(true)
      yield* carryOutRefund(late)
      expect(yield* statusOf(late)).toBe("refunded")
      const books = yield* Books
      expect(yield* books.balance(anna.id, "surplus")).toBe(0)
      expect(yield* books.balance(anna.id, "clearing")).toBe(6_000_00)
    }).pipe(Effect.provide(world(orders)))
  })
})

describe("reconcile", () => {
  it.effect("hears from the statement what we missed, and names what contradicts us", () => {
    const lines: Array<StatementLine> = []
    const line = (reference: PaymentId, news: OrderNews) =>
      lines.push({ reference, news, at: instantOf(1) })
    return Effect.gen(function* () {
      const { paymentId: missed } = yield* atTheBank
      const { paymentId: other } = yield* atTheBank
      const unknown = v.parse(v.pipe(v.string(), v.brand("PaymentId")), crypto.randomUUID())
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
