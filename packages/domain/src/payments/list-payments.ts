import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Books, type BooksPage, type PaymentNotFound } from "./books.ts"
import type { Charge } from "./charge.ts"
import type { PaymentId } from "./payment-id.ts"
import type { Payment } from "./payment.ts"

/** A payment, and the charges it pays. */
export interface PaymentShown {
  readonly payment: Payment
  readonly charges: ReadonlyArray<Charge>
}

/** The citizen's payments, newest first. */
export const listPayments = Effect.fn("listPayments")(function* (
  page: BooksPage<PaymentId>
): Effect.fn.Return<ReadonlyArray<Payment>, never, CurrentCitizen | Books> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Books).paymentsOf(id, page)
})

/** One payment of the citizen. */
export const viewPayment = Effect.fn("viewPayment")(function* (
  paymentId: PaymentId
): Effect.fn.Return<PaymentShown, PaymentNotFound, CurrentCitizen | Books> {
  const { id } = yield* CurrentCitizen
  const { payment, charges } = yield* (yield* Books).payment(id, paymentId)
  return { payment: payment.value, charges: charges.map(({ value }) => value) }
})
