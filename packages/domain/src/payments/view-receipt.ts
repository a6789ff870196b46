import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Paper } from "../documents/paper.ts"
import { PaperRegister } from "../documents/papers.ts"
import type { PaymentId } from "./payment-id.ts"

/** The receipt of a payment of the citizen, if it is made by now. */
export const viewReceipt = Effect.fn("viewReceipt")(function* (
  paymentId: PaymentId
): Effect.fn.Return<Paper | undefined, never, CurrentCitizen | PaperRegister> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* PaperRegister).issuedUnder(id, `receipt/payment/${paymentId}`)
})
