import { Effect } from "effect"
import { Books, type BooksChanged, type PaymentInBooks, type Versioned } from "./books.ts"
import type { Change } from "./change.ts"
import type { Charge, ChargeId } from "./charge.ts"

/** Keep what changed of a payment and its charges, with the facts and the entries that tell of it. */
export const saveChange = Effect.fnUntraced(function* (
  change: Change,
  before: Pick<PaymentInBooks, "charges"> & { readonly version: number }
): Effect.fn.Return<void, BooksChanged, Books> {
  const { payment, paymentEvents, chargeEvents, entries } = change
  const moved = new Set<ChargeId>(chargeEvents.map(({ charge }) => charge.id))
  const charges = change.charges
    .filter(({ id }) => moved.has(id))
    .map((value): Versioned<Charge> => ({ value, version: versionOf(value.id, before.charges) }))

  yield* (yield* Books).save({
    citizenId: payment.citizenId,
    payments: [{ value: payment, version: before.version }],
    charges,
    entries,
    paymentEvents: paymentEvents.map((event) => [payment.id, event] as const),
    chargeEvents: chargeEvents.map(({ charge, event }) => [charge.id, event] as const)
  })
})

const versionOf = (id: ChargeId, kept: ReadonlyArray<Versioned<Charge>>): number =>
  kept.find(({ value }) => value.id === id)?.version ?? 0
