import { Effect } from "effect"
import { Jobs } from "../jobs/ports.ts"
import { type Actor, byOffice } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import { Books, type BooksChanged, type PaymentNotFound } from "./books.ts"
import { type Change, type News, play } from "./change.ts"
import type { OrderNews } from "./order.ts"
import type { PaymentRefused } from "./payment-commands.ts"
import type { PaymentId } from "./payment-id.ts"
import type { Payment } from "./payment.ts"
import { saveChange } from "./save-change.ts"

/**
 * The provider tells us, or answers us, how the order of that reference stands. Told twice, we hear it
 * once; told in the wrong order, the end that came first holds. Returns the payment as it now stands.
 */
export const hearProvider = Effect.fn("hearProvider")(function* (
  reference: PaymentId,
  told: OrderNews
): Effect.fn.Return<
  Payment,
  PaymentNotFound | PaymentRefused | BooksChanged,
  Books | Jobs | Transactions
> {
  const news = newsOf(told, yield* now, byOffice("payment-provider"))
  return yield* hear(reference, news)
})

/** Let the news about a payment do what it does: to the payment, its charges, the ledger and our promises. */
export const hear = Effect.fnUntraced(
  function* (
    reference: PaymentId,
    news: News
  ): Effect.fn.Return<
    Payment,
    PaymentNotFound | PaymentRefused | BooksChanged,
    Books | Jobs | Transactions
  > {
    const { payment, charges } = yield* (yield* Books).paymentByReference(reference)
    const standing = { payment: payment.value, charges: charges.map(({ value }) => value) }
    const change = yield* Effect.fromResult(play(news, standing))
    if (change.paymentEvents.length === 0) return payment.value

    yield* saveChange(change, { version: payment.version, charges })
    yield* promise(change)
    return change.payment
  },
  atomically,
  // Fifty notices at once: one is saved, the others look again and find nothing new.
  Effect.retry({ while: ({ _tag }) => _tag === "BooksChanged", times: 5 })
)

/** What must follow, promised in the same transaction. */
const promise = Effect.fnUntraced(function* ({ payment, paymentEvents }: Change) {
  const { id: paymentId, citizenId } = payment
  const jobs = yield* Jobs
  for (const { type, at } of paymentEvents) {
    if (type === "PaymentSettled") {
      const key = `payment-settled/${paymentId}`
      yield* jobs.schedule({ type: "PaymentSettled", citizenId, paymentId }, { key })
    }
    if (type === "PaymentRefunded" || type === "RefundDeclined") {
      const key = `refund-ended/${paymentId}/${type}/${at}`
      yield* jobs.schedule({ type: "RefundEnded", citizenId, paymentId }, { key })
    }
    if (type === "PaymentCameTooLate" || type === "RefundAsked") {
      // Declined once, it may be asked for again: each time is a promise of its own.
      const key = `refund/${paymentId}/${type}/${at}`
      yield* jobs.schedule({ type: "RefundPayment", paymentId }, { key })
    }
  }
})

/** What the provider tells, in our words. "absent" is an end: an order it never heard of takes no money. */
const newsOf = (told: OrderNews, at: Instant, by: Actor): News => {
  switch (told.state) {
    case "absent":
      return { type: "Fail", at, by, code: "never-opened" }
    case "open":
      return { type: "Open", at, by, order: told.order, payAt: told.payAt }
    case "authorised":
      return { type: "Authorise", at, by, order: told.order }
    case "settled": {
      const { order, amount, transaction, card } = told
      return { type: "Settle", at, by, order, amount, transaction, ...(card && { card }) }
    }
    case "failed":
      return { type: "Fail", at, by, code: told.code }
    case "refunded":
      return { type: "Refund", at, by, amount: told.amount }
  }
}
