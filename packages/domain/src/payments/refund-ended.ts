import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { dutyReturned } from "../applications/refund/duty-returned.ts"
import { Books, type PaymentNotFound } from "./books.ts"
import type { PaymentId } from "./payment-id.ts"

type Telling = ReturnType<typeof dutyReturned>

/** The money went back, or the bank declined: tell what each charge was raised for. Told twice, it is heard once. */
export const refundEnded = Effect.fn("refundEnded")(function* (
  citizenId: CitizenId,
  paymentId: PaymentId
): Effect.fn.Return<
  void,
  PaymentNotFound | Effect.Error<Telling>,
  Books | Effect.Services<Telling>
> {
  const { payment, charges } = yield* (yield* Books).payment(citizenId, paymentId)
  const { status } = payment.value
  if (status !== "refunded" && status !== "settled") return
  const outcome = status === "refunded" ? "returned" : "declined"
  for (const { value } of charges) {
    if (value.subject.startsWith("application/")) {
      yield* dutyReturned(citizenId, value.subject, outcome)
    }
  }
})
