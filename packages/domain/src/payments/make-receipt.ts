import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { issuePaper } from "../documents/issue-paper.ts"
import { fullName } from "../profile/name.ts"
import { Profiles } from "../profile/ports.ts"
import { portal } from "../staff/role.ts"
import { Books, type PaymentNotFound } from "./books.ts"
import type { PaymentId } from "./payment-id.ts"
import { receiptData } from "./receipt-data.ts"

type Needs = Books | Profiles | Effect.Services<ReturnType<typeof issuePaper>>

/** Put the receipt of a settled payment into the wallet. Made twice, it is one receipt (PAY-04). */
export const makeReceipt = Effect.fn("makeReceipt")(function* (
  citizenId: CitizenId,
  paymentId: PaymentId
): Effect.fn.Return<void, PaymentNotFound, Needs> {
  const { payment, charges } = yield* (yield* Books).payment(citizenId, paymentId)
  if (payment.value.status !== "settled") return

  const { name } = yield* (yield* Profiles).get(citizenId)
  const payer = name ? fullName(name) : "—"
  const paid = charges.map(({ value }) => value)
  yield* issuePaper(citizenId, {
    template: "receipt",
    contents: { of: "receipt", payment: payment.value, charges: paid, payer },
    data: receiptData(payment.value, paid, payer),
    by: portal,
    subject: `payment/${paymentId}`
  })
})
