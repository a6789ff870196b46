import { Result } from "effect"
import * as fc from "fast-check"
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { byOffice } from "../journal/actor.ts"
import { begin } from "../payments/begin.ts"
import { type Change, play } from "../payments/change.ts"
import { decideCharge } from "../payments/charge-commands.ts"
import { evolveCharge } from "../payments/charge-events.ts"
import { Charge } from "../payments/charge.ts"
import { type Account, type Entry, entryOfCancelling, entryOfRaising } from "../payments/ledger.ts"
import { CardMask, OrderId, PayAt, Transaction } from "../payments/order.ts"
import { PaymentId } from "../payments/payment-id.ts"
import type { Payment } from "../payments/payment.ts"
import { uinOf } from "../payments/uin.ts"
import { instantOf } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"

const by = byOffice("provider")
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const citizenId = v.parse(CitizenId, uuid(9))

/** Two debts of ten kopecks; the first costs half until the second moment. */
export const raised = [1, 2].map((n) =>
  v.parse(Charge, {
    status: "raised",
    id: uuid(n),
    citizenId,
    uin: uinOf("188", BigInt(n)),
    kind: "duty",
    purpose: "Госпошлина",
    amount: 10,
    payee: { name: "МВД России" },
    subject: `application/${uuid(n)}`,
    raisedAt: instantOf(0),
    dueBy: instantOf(9),
    ...(n === 1 && { discount: { percent: 50, until: instantOf(2) } })
  })
)
export const paymentIds = [4, 5, 6, 7].map((n) => v.parse(PaymentId, uuid(n)))

// What may come in, from citizens, callbacks, statements and people, in any order and as often as it likes.
const at = fc.constantFrom(1, 2, 3).map(instantOf)
const which = fc.constantFrom(...paymentIds)
const order = v.parse(OrderId, "order")
const step = fc.oneof(
  fc.record({
    do: fc.constant("begin" as const),
    at,
    which,
    charges: fc.uniqueArray(fc.nat({ max: 1 }), { minLength: 1 }),
    part: fc.option(fc.constantFrom(1, 3, 10).map(v.parser(Kopecks)), { nil: undefined })
  }),
  fc.record({ do: fc.constant("cancel" as const), at, charge: fc.nat({ max: 1 }) }),
  fc.record({
    do: fc.constant("hear" as const),
    which,
    news: fc.oneof(
      fc.record({
        type: fc.constantFrom("LoseSight" as const, "AskRefund" as const, "DeclineRefund" as const),
        at
      }),
      fc.record({ type: fc.constant("Authorise" as const), at, order: fc.constant(order) }),
      fc.record({
        type: fc.constant("Open" as const),
        at,
        order: fc.constant(order),
        payAt: fc.constant(v.parse(PayAt, "https://bank.example/"))
      }),
      fc.record({ type: fc.constant("Fail" as const), at, code: fc.constant("declined" as const) }),
      fc.record({ type: fc.constant("Refund" as const), at, off: fc.constantFrom(0, 0, 0, 1) }),
      fc.record({
        type: fc.constant("Settle" as const),
        at,
        off: fc.constantFrom(0, 0, 0, 1),
        transaction: fc.constantFrom("rrn-1", "rrn-2").map(v.parser(Transaction)),
        card: fc.constant(v.parse(CardMask, "**** 4242"))
      })
    )
  })
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** All that the small world holds. */
export interface Books {
  readonly charges: ReadonlyArray<Charge>
  readonly payments: ReadonlyArray<Payment>
  readonly entries: ReadonlyArray<Entry>
}

const opened: Books = { charges: raised, payments: [], entries: raised.map(entryOfRaising) }

const keep = (books: Books, change: Pick<Change, "charges" | "payment" | "entries">): Books => ({
  charges: books.charges.map((one) => change.charges.find(({ id }) => id === one.id) ?? one),
  payments: [...books.payments.filter(({ id }) => id !== change.payment.id), change.payment],
  entries: [...books.entries, ...change.entries]
})

const take = (books: Books, given: Step): Books => {
  if (given.do === "begin") {
    if (books.payments.some(({ id }) => id === given.which)) return books
    const [first, ...rest] = given.charges.flatMap((index) => books.charges.slice(index, index + 1))
    if (!first) return books
    const part = given.part === undefined ? {} : { part: given.part }
    const wanted = [{ charge: first, ...part }, ...rest.map((charge) => ({ charge }))] as const
    const begun = begin(given.which, wanted, given.at, by)
    return Result.isSuccess(begun) ? keep(books, begun.success) : books
  }
  if (given.do === "cancel") {
    const [charge] = books.charges.slice(given.charge, given.charge + 1)
    if (!charge) return books
    const events = Result.getOrElse(
      decideCharge({ type: "Cancel", at: given.at, by }, charge),
      () => []
    )
    const charges = books.charges.map((one) =>
      one === charge ? events.reduce(evolveCharge, one) : one
    )
    const entries = events.map(() => entryOfCancelling(charge, given.at))
    return { ...books, charges, entries: [...books.entries, ...entries] }
  }
  const payment = books.payments.find(({ id }) => id === given.which)
  if (!payment) return books
  const news =
    given.news.type === "Settle" || given.news.type === "Refund"
      ? { ...given.news, by, order, amount: v.parse(Kopecks, payment.amount + given.news.off) }
      : { ...given.news, by }
  const played = play(news, { payment, charges: books.charges })
  return Result.isSuccess(played) ? keep(books, played.success) : books
}

// By default fast-check tries some ten steps: too few for late money to meet a charge paid meanwhile.
export const steps = fc.array(step, { maxLength: 60, size: "max" })
/** The books after these steps. */
export const after = (given: ReadonlyArray<Step>): Books => given.reduce(take, opened)

/** What stands on an account, of one charge or of all. */
export const balance = ({ entries }: Books, account: Account, about?: string): number =>
  entries
    .flatMap(({ postings }) => postings)
    .filter((posting) => posting.account === account && (!about || posting.about === about))
    .reduce((sum, { amount }) => sum + amount, 0)
