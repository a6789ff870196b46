import { Effect } from "effect"
import type { Job } from "../jobs/job.ts"
import { Jobs } from "../jobs/ports.ts"
import { byOffice } from "../journal/actor.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import { Books, type BooksChanged, type PaymentNotFound } from "./books.ts"
import { hear, hearProvider } from "./hear-provider.ts"
import type { PaymentRefused } from "./payment-commands.ts"
import type { PaymentId } from "./payment-id.ts"
import { isUnderWay } from "./payment.ts"
import { PaymentProvider } from "./provider.ts"

type Promise = readonly [job: Job, when: { readonly key: string; readonly at: Instant }]

/** The first time we ask by ourselves what became of a payment. */
export const firstAsk = (paymentId: PaymentId, at: Instant): Promise => ask(paymentId, 1, at)

/**
 * After fifteen seconds, thirty, a minute … and at last every six hours: until there is an end, asking
 * does not stop. The first is later than the answer to opening may be: an order is not called absent
 * that is only on its way.
 */
const ask = (paymentId: PaymentId, nth: number, at: Instant): Promise => {
  const seconds = Math.min(15 * 2 ** (nth - 1), 6 * 3600)
  return [
    { type: "ResolvePayment", paymentId, nth },
    { key: `resolve/${paymentId}/${nth}`, at: instantOf(Date.parse(at) + seconds * 1000) }
  ]
}

/**
 * Ask the provider what became of a payment whose end we have not heard, and promise to ask again if it
 * does not know either. A callback may get lost; money may not.
 */
export const resolvePayment = Effect.fn("resolvePayment")(function* (
  paymentId: PaymentId,
  nth: number
): Effect.fn.Return<
  void,
  PaymentNotFound | PaymentRefused | BooksChanged,
  Books | Jobs | Transactions | PaymentProvider
> {
  const jobs = yield* Jobs
  const { payment } = yield* (yield* Books).paymentByReference(paymentId)
  if (!isUnderWay(payment.value)) return

  const next = yield* (yield* PaymentProvider).ask(paymentId).pipe(
    Effect.flatMap((news) => hearProvider(paymentId, news)),
    Effect.catchTag("ProviderUnavailable", () => loseSight(paymentId))
  )
  if (isUnderWay(next)) yield* jobs.schedule(...ask(paymentId, nth + 1, yield* now))
})

const loseSight = Effect.fnUntraced(function* (paymentId: PaymentId) {
  return yield* hear(paymentId, { type: "LoseSight", at: yield* now, by: byOffice("payments") })
})
