import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byOffice } from "../journal/actor.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { Books, type BooksChanged, type PaymentNotFound } from "./books.ts"
import type { Charge } from "./charge.ts"
import { hear, hearProvider } from "./hear-provider.ts"
import { type PayAt } from "./order.ts"
import { PaymentRefused } from "./payment-commands.ts"
import type { PaymentId } from "./payment-id.ts"
import { isUnderWay, type Payment } from "./payment.ts"
import { PaymentProvider, ProviderRefused, type ProviderUnavailable } from "./provider.ts"

/**
 * The provider's page for a payment on our books. An order already open is not opened again; one whose
 * answer was lost is asked for under the same reference, so that there is only ever one.
 */
export const openOrder = Effect.fn("openOrder")(function* (
  citizenId: CitizenId,
  paymentId: PaymentId
): Effect.fn.Return<
  PayAt,
  PaymentNotFound | PaymentRefused | BooksChanged | ProviderRefused | ProviderUnavailable,
  Books | Jobs | Transactions | PaymentProvider
> {
  const { payment, charges } = yield* (yield* Books).payment(citizenId, paymentId)
  const { value } = payment
  if (value.status === "opened") return value.payAt
  if (!isUnderWay(value)) {
    return yield* new PaymentRefused({ command: "Open", status: value.status })
  }

  const provider = yield* PaymentProvider
  const purpose = purposeOf(charges.map((charge) => charge.value))
  const news = yield* provider
    .open({ reference: paymentId, amount: value.amount, purpose })
    .pipe(
      Effect.tapError((error) =>
        error._tag === "ProviderUnavailable" ? loseSight(paymentId) : fail(paymentId, error)
      )
    )
  return yield* payAtOf(yield* hearProvider(paymentId, news))
})

const payAtOf = (payment: Payment): Effect.Effect<PayAt, PaymentRefused | ProviderRefused> => {
  if (payment.status === "opened") return Effect.succeed(payment.payAt)
  if (payment.status === "failed") return Effect.fail(new ProviderRefused({ code: payment.code }))
  return Effect.fail(new PaymentRefused({ command: "Open", status: payment.status }))
}

const loseSight = Effect.fnUntraced(function* (paymentId: PaymentId) {
  const asked = { at: yield* now, by: byOffice("payments") }
  yield* hear(paymentId, { type: "LoseSight", ...asked })
})

const fail = Effect.fnUntraced(function* (paymentId: PaymentId, { code }: ProviderRefused) {
  const asked = { at: yield* now, by: byOffice("payment-provider") }
  yield* hear(paymentId, { type: "Fail", ...asked, code })
})

/** What the provider's page shows: the purpose, or the first of them and how many more there are. */
const purposeOf = (charges: ReadonlyArray<Charge>): string => {
  const [first, ...others] = charges
  if (!first) return ""
  return others.length === 0 ? first.purpose : `${first.purpose} (+${others.length})`
}
