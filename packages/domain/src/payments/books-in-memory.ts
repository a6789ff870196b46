import { Effect, Layer } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import {
  Books,
  BooksChanged,
  type BooksPage,
  ChargeNotFound,
  PaymentNotFound,
  type Versioned
} from "./books.ts"
import { type Charge, outstanding } from "./charge.ts"
import type { Entry } from "./ledger.ts"
import type { Payment } from "./payment.ts"
import { told } from "./told.ts"

/** What the books hold. */
class Shelf {
  readonly charges = new Map<string, Versioned<Charge>>()
  readonly payments = new Map<string, Versioned<Payment>>()
  readonly entries = new Map<string, Entry & { readonly citizenId: CitizenId }>()
  readonly keys = new Map<string, string>()
}

/** The books in maps: for tests, and as the shortest statement of what the port promises. */
export const booksInMemory: Layer.Layer<Books, never, Journal> = Layer.effect(
  Books,
  Effect.map(Journal, (journal) => {
    const shelf = new Shelf()
    const chargeOf = (citizenId: CitizenId, id: string) =>
      [shelf.charges.get(id)].find((kept) => kept?.value.citizenId === citizenId)
    const chargesFor = ({ citizenId, items }: Payment) =>
      items.flatMap(({ chargeId }) => chargeOf(citizenId, chargeId) ?? [])
    const found = (payment: Versioned<Payment> | undefined) =>
      payment
        ? Effect.succeed({ payment, charges: chargesFor(payment.value) })
        : new PaymentNotFound()
    const fits =
      (kept: Map<string, Versioned<{ readonly id: string }>>) =>
      ({ value, version }: Versioned<{ readonly id: string }>) =>
        (kept.get(value.id)?.version ?? 0) === version

    return {
      charge: (citizenId, id) => {
        const charge = chargeOf(citizenId, id)
        return charge ? Effect.succeed(charge) : new ChargeNotFound()
      },
      charges: (citizenId, ids) => {
        const charges = ids.flatMap((id) => chargeOf(citizenId, id) ?? [])
        return charges.length === ids.length ? Effect.succeed(charges) : new ChargeNotFound()
      },
      chargeUnder: (citizenId, key) =>
        Effect.sync(() => chargeOf(citizenId, shelf.keys.get(`${citizenId}/${key}`) ?? "")),
      chargesOf: (citizenId, page) => Effect.sync(() => pageOf(shelf.charges, citizenId, page)),
      unpaidOf: (citizenId) =>
        Effect.sync(() =>
          valuesOf(shelf.charges, citizenId)
            .filter((charge) => outstanding(charge, charge.raisedAt) > 0)
            .toSorted((a, b) => (a.dueBy < b.dueBy ? -1 : 1))
        ),
      paymentsOf: (citizenId, page) => Effect.sync(() => pageOf(shelf.payments, citizenId, page)),
      payment: (citizenId, id) => {
        const payment = shelf.payments.get(id)
        return found(payment?.value.citizenId === citizenId ? payment : undefined)
      },
      paymentByReference: (reference) => found(shelf.payments.get(reference)),
      save: Effect.fnUntraced(function* (change, raisedUnder) {
        const { citizenId, charges, payments, entries } = change
        const key = `${citizenId}/${raisedUnder}`
        if (
          !charges.every(fits(shelf.charges)) ||
          !payments.every(fits(shelf.payments)) ||
          (raisedUnder && shelf.keys.has(key))
        ) {
          return yield* new BooksChanged()
        }
        for (const { value, version } of charges) {
          shelf.charges.set(value.id, { value, version: version + 1 })
          if (raisedUnder) shelf.keys.set(key, value.id)
        }
        for (const { value, version } of payments) {
          shelf.payments.set(value.id, { value, version: version + 1 })
        }
        for (const entry of entries) shelf.entries.set(entry.name, { ...entry, citizenId })
        yield* journal.append(citizenId, [
          ...change.paymentEvents.map(([id, event]) => factOf(`payment/${id}`, event)),
          ...change.chargeEvents
            .filter(([, event]) => told(event))
            .map(([id, event]) => factOf(`charge/${id}`, event))
        ])
      }),
      balance: (citizenId, account) =>
        Effect.sync(() =>
          [...shelf.entries.values()]
            .filter((entry) => entry.citizenId === citizenId)
            .flatMap(({ postings }) => postings)
            .filter((posting) => posting.account === account)
            .reduce((sum, { amount }) => sum + amount, 0)
        ),
      unbalanced: Effect.sync(() =>
        [...shelf.entries.values()]
          .filter(({ postings }) => postings.reduce((s, { amount }) => s + amount, 0) !== 0)
          .map(({ name }) => name)
      )
    }
  })
)

type Owned = { readonly id: string; readonly citizenId: CitizenId }

const valuesOf = <A extends Owned>(kept: Map<string, Versioned<A>>, citizenId: CitizenId) =>
  [...kept.values()].map(({ value }) => value).filter((value) => value.citizenId === citizenId)

const pageOf = <A extends Owned>(
  kept: Map<string, Versioned<A>>,
  citizenId: CitizenId,
  { before, limit }: BooksPage<string>
): ReadonlyArray<A> =>
  valuesOf(kept, citizenId)
    .filter(({ id }) => before === undefined || id < before)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, limit)
