import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { Jobs } from "../jobs/ports.ts"
import { Books, type PaymentNotFound } from "./books.ts"
import type { PaymentId } from "./payment-id.ts"

/**
 * The money has come: promise the receipt, and tell whoever waits for each charge. Kept out of the
 * transaction that settles, which has to be short.
 */
export const afterSettling = Effect.fn("afterSettling")(function* (
  citizenId: CitizenId,
  paymentId: PaymentId
): Effect.fn.Return<void, PaymentNotFound, Books | Jobs> {
  const { charges } = yield* (yield* Books).payment(citizenId, paymentId)
  const jobs = yield* Jobs
  yield* jobs.schedule(
    { type: "MakeReceipt", citizenId, paymentId },
    { key: `receipt/${paymentId}` }
  )
  for (const { value } of charges) {
    if (value.status !== "settled") continue
    yield* jobs.schedule(
      { type: "ChargeSettled", citizenId, chargeId: value.id },
      { key: `charge-settled/${value.id}/${paymentId}` }
    )
  }
})
