import { Effect } from "effect"
import { Jobs } from "../jobs/ports.ts"
import { byClerk, byOffice } from "../journal/actor.ts"
import { looked } from "../journal/looked.ts"
import type { Journal } from "../journal/ports.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import { type CurrentClerk, requireRole, type RoleMissing } from "../staff/current-clerk.ts"
import { Books, type BooksChanged, type PaymentNotFound } from "./books.ts"
import { hear, hearProvider } from "./hear-provider.ts"
import type { PaymentRefused } from "./payment-commands.ts"
import type { PaymentId } from "./payment-id.ts"
import type { Payment } from "./payment.ts"
import { PaymentProvider } from "./provider.ts"

type Refusal = PaymentNotFound | PaymentRefused | BooksChanged

/**
 * An operator gives a citizen's money back. The provider is asked by a job; the charges are owed again.
 * The operator sees the payment, whatever became of it: the look is journalled.
 */
export const refundPayment = Effect.fn("refundPayment")(function* (
  paymentId: PaymentId
): Effect.fn.Return<
  Payment,
  RoleMissing | Refusal,
  CurrentClerk | Books | Jobs | Journal | Transactions
> {
  const { id } = yield* requireRole("operator")
  const by = byClerk(id)
  const payment = yield* hear(paymentId, { type: "AskRefund", at: yield* now, by })
  const look = { what: "payment", ground: "refund", subject: `payment/${paymentId}` }
  yield* looked(payment.citizenId, by, look)
  return payment
})

/** Ask the provider for the refund that was promised. Done twice, it is given once. */
export const carryOutRefund = Effect.fn("carryOutRefund")(function* (
  paymentId: PaymentId
): Effect.fn.Return<void, Refusal, Books | Jobs | Transactions | PaymentProvider> {
  const { payment } = yield* (yield* Books).paymentByReference(paymentId)
  if (payment.value.status !== "refunding") return
  const provider = yield* PaymentProvider
  yield* provider.refund(paymentId, payment.value.amount).pipe(
    Effect.flatMap((news) => hearProvider(paymentId, news)),
    Effect.catchTags({
      ProviderRefused: () => decline(paymentId),
      ProviderUnavailable: () => again(paymentId)
    })
  )
})

/** In half an hour, and so on: a citizen's money is asked back until there is an answer. */
const again = Effect.fnUntraced(function* (paymentId: PaymentId) {
  const at = instantOf(Date.parse(yield* now) + 30 * 60_000)
  const key = `refund/${paymentId}/${at}`
  yield* (yield* Jobs).schedule({ type: "RefundPayment", paymentId }, { key, at })
})

const decline = Effect.fnUntraced(function* (paymentId: PaymentId) {
  const asked = { at: yield* now, by: byOffice("payment-provider") }
  const payment = yield* hear(paymentId, { type: "DeclineRefund", ...asked })
  // Money that settled nothing can't stay here: people have to bring it back.
  if (payment.status === "refunding") {
    yield* Effect.logError("The provider does not take back money that came too late", {
      paymentId
    })
  }
})
