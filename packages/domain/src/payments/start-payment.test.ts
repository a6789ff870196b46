import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Job } from "../jobs/job.ts"
import { jobsInMemory } from "../jobs/jobs-in-memory.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Transactions } from "../shared/atomically.ts"
import { passportDuty } from "../testing/passport-duty.ts"
import { someone } from "../testing/samples.ts"
import { booksInMemory } from "./books-in-memory.ts"
import { Books } from "./books.ts"
import type { OrderNews } from "./order.ts"
import type { PaymentId } from "./payment-id.ts"
import { providerInMemory } from "./provider-in-memory.ts"
import { PaymentProvider, ProviderUnavailable } from "./provider.ts"
import { raiseCharge } from "./raise-charge.ts"
import { resolvePayment } from "./resolve-payment.ts"
import { startPayment } from "./start-payment.ts"

const anna = someone("basic")

/** What the provider holds, and what we have promised. */
class Outside {
  readonly orders = new Map<PaymentId, OrderNews>()
  readonly promises = new Map<string, Job>()
}

const world = (outside = new Outside(), provider = providerInMemory(outside.orders)) =>
  Layer.mergeAll(
    booksInMemory,
    jobsInMemory(outside.promises),
    provider,
    Layer.succeed(CurrentCitizen, anna),
    Layer.succeed(Transactions, { run: (work) => work })
  ).pipe(
    Layer.provideMerge(journalInMemory()),
    Layer.provideMerge(Digest.layerWebCrypto),
    Layer.provideMerge(SecureRandom.layerWebCrypto)
  )

const owed = Effect.gen(function* () {
  const charge = yield* raiseCharge(passportDuty(anna.id))
  return [{ chargeId: charge.id }] as const
})
const only = Effect.gen(function* () {
  const [payment, ...others] = yield* (yield* Books).paymentsOf(anna.id, { limit: 10 })
  if (!payment || others.length > 0) throw new Error("not one payment")
  return payment
})

/** The order is opened, and its answer never arrives. */
const answerLost = (outside: Outside) =>
  Layer.effect(
    PaymentProvider,
    Effect.map(PaymentProvider, (provider) => ({
      ...provider,
      open: (request) => Effect.andThen(provider.open(request), new ProviderUnavailable())
    }))
  ).pipe(Layer.provide(providerInMemory(outside.orders)))

describe("startPayment", () => {
  it.effect("leaves its reference on the books before it asks, and promises to ask again", () => {
    const outside = new Outside()
    return Effect.gen(function* () {
      expect((yield* Effect.flip(startPayment(yield* owed)))._tag).toBe("ProviderUnavailable")
      const payment = yield* only
      expect(payment.status).toBe("unknown")
      expect([...outside.orders.keys()]).toEqual([payment.id])
      expect([...outside.promises.values()]).toContainEqual({
        type: "ResolvePayment",
        paymentId: payment.id,
        nth: 1
      })
    }).pipe(Effect.provide(world(outside, answerLost(outside))))
  })

  it.effect("finds an order whose answer was lost again, by asking", () => {
    const outside = new Outside()
    return Effect.gen(function* () {
      yield* Effect.flip(startPayment(yield* owed))
      const { id } = yield* only
      yield* resolvePayment(id, 1)
      expect(yield* only).toMatchObject({ status: "opened", order: id })
    }).pipe(Effect.provide(world(outside, answerLost(outside))))
  })

  it.effect("takes up a payment that a crash left on the books, with one order in the end", () => {
    const outside = new Outside()
    return Effect.gen(function* () {
      const choices = yield* owed
      // The process dies when the order is open and nothing of it is kept.
      const dying = Effect.provide(startPayment(choices), dies(outside))
      expect((yield* Effect.exit(dying))._tag).toBe("Failure")
      expect((yield* only).status).toBe("started")
      const { paymentId } = yield* startPayment(choices)
      expect([...outside.orders.keys()]).toEqual([paymentId])
      expect((yield* only).status).toBe("opened")
    }).pipe(Effect.provide(world(outside)))
  })

  it.effect("refuses a charge that another payment is under way for", () =>
    Effect.gen(function* () {
      const [first] = yield* owed
      const [second] = yield* owed
      yield* startPayment([first])
      const refusal = yield* Effect.flip(startPayment([first, second]))
      expect(refusal).toMatchObject({ _tag: "ChargeRefused", reason: "taken" })
    }).pipe(Effect.provide(world()))
  )
})

const dies = (outside: Outside) =>
  Layer.effect(
    PaymentProvider,
    Effect.map(PaymentProvider, (provider) => ({
      ...provider,
      open: (request) => Effect.andThen(provider.open(request), Effect.die("kill -9"))
    }))
  ).pipe(Layer.provide(providerInMemory(outside.orders)))
