import { Effect } from "effect"
import { Jobs } from "../jobs/ports.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import { Books, type BooksChanged } from "./books.ts"
import { hearProvider } from "./hear-provider.ts"
import { PaymentProvider, type ProviderUnavailable, type StatementLine } from "./provider.ts"

const aDay = 24 * 60 * 60 * 1000

/** Two hours into the next day (UTC) the provider's statement of a day is whole. */
const reconciliationOf = (day: string) =>
  [
    { type: "ReconcilePayments", day },
    { key: `reconcile/${day}`, at: instantOf(Date.parse(`${day}T02:00:00Z`) + aDay) }
  ] as const

/** The day of an instant, in UTC: "2026-11-21". */
const dayOf = (instant: Instant): string => instant.slice(0, 10)

/** Promise to reconcile this very day, once, however often we start. */
export const promiseReconciliation: Effect.Effect<void, never, Jobs> = Effect.gen(function* () {
  yield* (yield* Jobs).schedule(...reconciliationOf(dayOf(yield* now)))
})

/** A line of the statement and our books that no rule of ours brings together: people must look. */
export interface Discrepancy {
  readonly reference: string
  readonly reason: "unknown-reference" | "contradiction"
}

/**
 * Lay the provider's statement of a day beside our books: what we had not heard we hear now, and what
 * contradicts them is told. Then promise the same for the next day.
 */
export const reconcile = Effect.fn("reconcile")(function* (
  day: string
): Effect.fn.Return<
  ReadonlyArray<Discrepancy>,
  ProviderUnavailable | BooksChanged,
  Books | Jobs | Transactions | PaymentProvider
> {
  const lines = yield* (yield* PaymentProvider).statement(day)
  const found = yield* Effect.forEach(lines, compare)
  const discrepancies = found.flatMap((one) => (one ? [one] : []))

  const unbalanced = yield* (yield* Books).unbalanced
  if (discrepancies.length > 0 || unbalanced.length > 0) {
    yield* Effect.logError("The books do not agree with the provider's statement", {
      day,
      discrepancies,
      unbalanced
    })
  }
  const next = Math.max(Date.parse(day) + aDay, Date.parse(yield* now) - aDay)
  yield* (yield* Jobs).schedule(...reconciliationOf(dayOf(instantOf(next))))
  return discrepancies
})

const compare = ({ reference, news }: StatementLine) =>
  hearProvider(reference, news).pipe(
    Effect.as<Discrepancy | undefined>(undefined),
    Effect.catchTags({
      PaymentNotFound: () =>
        Effect.succeed<Discrepancy>({ reference, reason: "unknown-reference" }),
      PaymentRefused: () => Effect.succeed<Discrepancy>({ reference, reason: "contradiction" })
    })
  )
