import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Job } from "../jobs/job.ts"
import { jobsInMemory } from "../jobs/jobs-in-memory.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { booksInMemory } from "../payments/books-in-memory.ts"
import { Books } from "../payments/books.ts"
import { OrderId, type OrderNews, Transaction } from "../payments/order.ts"
import type { PaymentId } from "../payments/payment-id.ts"
import { providerInMemory } from "../payments/provider-in-memory.ts"
import { PaymentProvider, type StatementLine } from "../payments/provider.ts"
import { raiseCharge } from "../payments/raise-charge.ts"
import { startPayment } from "../payments/start-payment.ts"
import { Transactions } from "../shared/atomically.ts"
import { passportDuty } from "./passport-duty.ts"
import { someone } from "./samples.ts"

/** The payer in this world. */
export const anna = someone("basic")
/** What was promised, by its key. */
export const promises = new Map<string, Job>()

/** Books, a provider with these orders, and its statement. */
export const world = (
  orders: Map<PaymentId, OrderNews>,
  lines: () => ReadonlyArray<StatementLine> = () => []
) =>
  Layer.mergeAll(
    booksInMemory,
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

/** Anna has gone to the bank to pay a duty. */
export const atTheBank = Effect.gen(function* () {
  const charge = yield* raiseCharge(passportDuty(anna.id))
  const { paymentId } = yield* startPayment([{ chargeId: charge.id }])
  return { charge, paymentId }
})
export const statusOf = (id: PaymentId) =>
  Books.use((books) =>
    Effect.map(books.paymentByReference(id), ({ payment }) => payment.value.status)
  )
/** The provider says that the order of that payment is paid. */
export const settled = (id: PaymentId, amount = 6_000_00): OrderNews =>
  v.parse(
    v.object({
      state: v.literal("settled"),
      order: OrderId,
      amount: v.pipe(v.number(), v.brand("Kopecks")),
      transaction: Transaction
    }),
    { state: "settled", order: id, amount, transaction: "rrn-1" }
  )
