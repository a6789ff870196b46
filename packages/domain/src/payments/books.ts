import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { ChargeEvent } from "./charge-events.ts"
import type { Charge, ChargeId } from "./charge.ts"
import type { Account, Entry } from "./ledger.ts"
import type { PaymentEvent } from "./payment-events.ts"
import type { PaymentId } from "./payment-id.ts"
import type { Payment } from "./payment.ts"

/** There is no such charge, or it is another citizen's: from outside the two look the same. */
export class ChargeNotFound extends Data.TaggedError("ChargeNotFound") {}

/** There is no such payment, or it is another citizen's. */
export class PaymentNotFound extends Data.TaggedError("PaymentNotFound") {}

/** Someone else changed what was read. Whoever sees this looks again. */
export class BooksChanged extends Data.TaggedError("BooksChanged") {}

/** A thing as kept, with the version a later save must match. A new one has version 0. */
export interface Versioned<A> {
  readonly value: A
  readonly version: number
}

/** A payment, and the charges it pays. */
export interface PaymentInBooks {
  readonly payment: Versioned<Payment>
  readonly charges: ReadonlyArray<Versioned<Charge>>
}

/** All that changes at once: states, entries of the ledger and facts, or nothing of it. */
export interface BooksChange {
  readonly citizenId: CitizenId
  readonly payments: ReadonlyArray<Versioned<Payment>>
  readonly charges: ReadonlyArray<Versioned<Charge>>
  readonly entries: ReadonlyArray<Entry>
  readonly paymentEvents: ReadonlyArray<readonly [PaymentId, PaymentEvent]>
  readonly chargeEvents: ReadonlyArray<readonly [ChargeId, ChargeEvent]>
}

/** Newest first, those below `before` when it is given. */
export interface BooksPage<Id> {
  readonly before?: Id
  readonly limit: number
}

/** Charges, payments and the ledger of the citizens. */
export class Books extends Context.Service<
  Books,
  {
    readonly charge: (
      citizenId: CitizenId,
      id: ChargeId
    ) => Effect.Effect<Versioned<Charge>, ChargeNotFound>
    /** All of them, in the order asked for; a missing one is not found. */
    readonly charges: (
      citizenId: CitizenId,
      ids: ReadonlyArray<ChargeId>
    ) => Effect.Effect<ReadonlyArray<Versioned<Charge>>, ChargeNotFound>
    /** The charge raised under that key, if there is one. */
    readonly chargeUnder: (
      citizenId: CitizenId,
      key: string
    ) => Effect.Effect<Versioned<Charge> | undefined>
    readonly chargesOf: (
      citizenId: CitizenId,
      page: BooksPage<ChargeId>
    ) => Effect.Effect<ReadonlyArray<Charge>>
    /** Charges that still wait for money: all of them, soonest due first. */
    readonly unpaidOf: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<Charge>>
    readonly paymentsOf: (
      citizenId: CitizenId,
      page: BooksPage<PaymentId>
    ) => Effect.Effect<ReadonlyArray<Payment>>
    readonly payment: (
      citizenId: CitizenId,
      id: PaymentId
    ) => Effect.Effect<PaymentInBooks, PaymentNotFound>
    /** The payment of that reference, whosever it is: for the provider, who knows no citizens. */
    readonly paymentByReference: (
      reference: PaymentId
    ) => Effect.Effect<PaymentInBooks, PaymentNotFound>
    /** Keep the change and write its facts into the citizen's journal: both, or neither. */
    readonly save: (change: BooksChange, raisedUnder?: string) => Effect.Effect<void, BooksChanged>
    /** What stands on an account of the citizen, in kopecks. */
    readonly balance: (citizenId: CitizenId, account: Account) => Effect.Effect<number>
    /** The names of entries that do not sum to zero. There are none. */
    readonly unbalanced: Effect.Effect<ReadonlyArray<string>>
  }
>()("@opora/domain/payments/Books") {}
