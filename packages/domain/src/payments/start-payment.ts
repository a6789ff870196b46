import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import type { Kopecks } from "../shared/money.ts"
import { begin, type Wanted } from "./begin.ts"
import { Books, BooksChanged, type ChargeNotFound, type PaymentNotFound } from "./books.ts"
import type { ChargeRefused } from "./charge-commands.ts"
import type { Charge, ChargeId } from "./charge.ts"
import { openOrder } from "./open-order.ts"
import type { PayAt } from "./order.ts"
import type { PaymentRefused } from "./payment-commands.ts"
import { PaymentId } from "./payment-id.ts"
import type { PaymentProvider, ProviderRefused, ProviderUnavailable } from "./provider.ts"
import { firstAsk } from "./resolve-payment.ts"
import { saveChange } from "./save-change.ts"

/** What to pay: a charge, all that is left of it or a part in kopecks. */
export interface Choice {
  readonly chargeId: ChargeId
  readonly part?: Kopecks | undefined
}

type Refusal =
  | ChargeNotFound
  | ChargeRefused
  | PaymentNotFound
  | PaymentRefused
  | BooksChanged
  | ProviderRefused
  | ProviderUnavailable

/**
 * Take the citizen to the provider to pay one or several charges in one sum. Returns where to send them.
 * Whoever comes back to an attempt under way for these very charges takes it up again.
 */
export const startPayment = Effect.fn("startPayment")(function* (
  choices: readonly [Choice, ...Array<Choice>]
): Effect.fn.Return<
  { readonly paymentId: PaymentId; readonly payAt: PayAt },
  Refusal,
  CurrentCitizen | Books | Jobs | Transactions | PaymentProvider | SecureRandom.SecureRandom
> {
  const { id: citizenId } = yield* CurrentCitizen
  // Saved before the provider is asked: an answer that gets lost must find the attempt on our books.
  const paymentId = yield* onOurBooks(citizenId, choices)
  const payAt = yield* openOrder(citizenId, paymentId)
  return { paymentId, payAt }
})

const onOurBooks = Effect.fnUntraced(
  function* (
    citizenId: CurrentCitizen["Service"]["id"],
    choices: readonly [Choice, ...Array<Choice>]
  ) {
    const books = yield* Books
    const charges = yield* books.charges(
      citizenId,
      choices.map(({ chargeId }) => chargeId)
    )
    const [first, ...rest] = charges.map(({ value }, index) => wantedOf(value, choices[index]))
    if (!first) return yield* new BooksChanged()

    const underWay = takenTogether([first, ...rest].map(({ charge }) => charge))
    if (underWay && (yield* paysExactly(citizenId, underWay, choices))) return underWay

    const paymentId = yield* newId(PaymentId)
    const at = yield* now
    const by = byCitizen(citizenId)
    const change = yield* Effect.fromResult(begin(paymentId, [first, ...rest], at, by))
    yield* saveChange(change, { version: 0, charges })
    yield* (yield* Jobs).schedule(...firstAsk(paymentId, at))
    return paymentId
  },
  atomically,
  // Fifty starts at once: one takes the charges, the others look again and take it up.
  Effect.retry({ while: ({ _tag }) => _tag === "BooksChanged", times: 5 })
)

const wantedOf = (charge: Charge, choice: Choice | undefined): Wanted =>
  choice?.part === undefined ? { charge } : { charge, part: choice.part }

/** The one payment that is under way for all of them, if there is one. */
const takenTogether = (charges: ReadonlyArray<Charge>): PaymentId | undefined => {
  const takers = new Set(
    charges.map((charge) => ("takenBy" in charge ? charge.takenBy : undefined))
  )
  return takers.size === 1 ? [...takers][0] : undefined
}

/** Is that payment for these charges, no others, and in these parts? */
const paysExactly = Effect.fnUntraced(function* (
  citizenId: CurrentCitizen["Service"]["id"],
  paymentId: PaymentId,
  choices: ReadonlyArray<Choice>
) {
  const { payment } = yield* (yield* Books).payment(citizenId, paymentId)
  const { items } = payment.value
  return (
    items.length === choices.length &&
    items.every(({ chargeId, amount }) =>
      choices.some((choice) => choice.chargeId === chargeId && (choice.part ?? amount) === amount)
    )
  )
})
