import { Effect } from "effect"
import type { Jobs } from "../jobs/ports.ts"
import { byClerk, byOffice } from "../journal/actor.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { CurrentClerk } from "../staff/current-clerk.ts"
import { requireRole, type RoleMissing } from "../staff/current-clerk.ts"
import { Books, type BooksChanged, type PaymentNotFound } from "./books.ts"
import { hear, hearProvider } from "./hear-provider.ts"
import type { PaymentRefused } from "./payment-commands.ts"
import type { PaymentId } from "./payment-id.ts"
import type { Payment } from "./payment.ts"
import { PaymentProvider, type ProviderUnavailable } from "./provider.ts"

type Refusal = PaymentNotFound | PaymentRefused | BooksChanged

/** An operator gives a citizen's money back. The provider is asked by a job; the charges are owed again. */
export const refundPayment = Effect.fn("refundPayment")(function* (
  paymentId: PaymentId
): Effect.fn.Return<Payment, RoleMissing | Refusal, CurrentClerk | Books | Jobs | Transactions> {
  const { id } = yield* requireRole("operator")
  return yield* hear(paymentId, { type: "AskRefund", at: yield* now, by: byClerk(id) })
})

/** Ask the provider for the refund that was promised. Done twice, it is given once. */
export const carryOutRefund = Effect.fn("carryOutRefund")(function* (
  paymentId: PaymentId
): Effect.fn.Return<
  void,
  Refusal | ProviderUnavailable,
  Books | Jobs | Transactions | PaymentProvider
> {
  const { payment } = yield* (yield* Books).paymentByReference(paymentId)
  if (payment.value.status !== "refunding") return
  const provider = yield* PaymentProvider
  yield* provider.refund(paymentId, payment.value.amount).pipe(
    Effect.flatMap((news) => hearProvider(paymentId, news)),
    Effect.catchTag("ProviderRefused", () => decline(paymentId))
  )
})

const decline = Effect.fnUntraced(function* (paymentId: PaymentId) {
  const asked = { at: yield* now, by: byOffice("payment-provider") }
  return yield* hear(paymentId, { type: "DeclineRefund", ...asked })
})
