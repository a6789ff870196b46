/**
 * The ledger is kept by double entry: money is never made or lost, it goes from one account to another.
 * Amounts are whole kopecks; a debit is positive and a credit negative, and every entry sums to zero.
 *
 *   receivable  what the citizen owes
 *   accrued     what agencies will get once it is paid: the other side of receivable
 *   clearing    what the provider has taken from citizens and owes to us
 *   payable     what we owe to agencies of the money taken
 *   surplus     money that came and settles nothing: it goes back to the citizen
 */
import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { type Charge, covered } from "./charge.ts"
import type { Item } from "./item.ts"
import type { Payment } from "./payment.ts"

export const Account = v.picklist(["receivable", "accrued", "clearing", "payable", "surplus"])
export type Account = v.InferOutput<typeof Account>

/** An amount on one account. `about` is the charge or payment it stands for. */
export const Posting = v.object({
  account: Account,
  about: v.string(),
  amount: v.pipe(v.number(), v.safeInteger())
})
export type Posting = v.InferOutput<typeof Posting>

/** Postings that belong together. The name is made of what happened: it can't be entered twice. */
export const Entry = v.object({
  name: v.pipe(v.string(), v.maxLength(150)),
  at: Instant,
  postings: v.pipe(
    v.array(Posting),
    v.check((postings) => postings.reduce((sum, { amount }) => sum + amount, 0) === 0, "unbalanced")
  )
})
export type Entry = v.InferOutput<typeof Entry>

/** The citizen owes it from now on. */
export const entryOfRaising = ({ id, amount, raisedAt }: Charge): Entry =>
  entry(`charge/${id}/raised`, raisedAt, [
    { account: "receivable", about: id, amount },
    { account: "accrued", about: id, amount: 0 - amount }
  ])

/** Nobody owes it any more. */
export const entryOfCancelling = (charge: Charge, at: Instant): Entry => {
  const left = charge.amount - covered(charge)
  return entry(`charge/${charge.id}/cancelled`, at, [
    { account: "receivable", about: charge.id, amount: -left },
    { account: "accrued", about: charge.id, amount: left }
  ])
}

/** A charge before and after a payment paid it, or was taken back from it. */
export interface Move {
  readonly item: Item
  readonly before: Charge
  readonly after: Charge
}

/** The money has come and paid these charges. What was forgiven leaves the debt, and no money moves for it. */
export const entryOfSettling = ({ id }: Payment, moves: ReadonlyArray<Move>, at: Instant): Entry =>
  entry(
    `payment/${id}/settled`,
    at,
    moves.flatMap((move) => postingsOf(move, 1))
  )

/** The money has gone back, and these charges are owed again. */
export const entryOfRefunding = ({ id }: Payment, moves: ReadonlyArray<Move>, at: Instant): Entry =>
  entry(
    `payment/${id}/refunded`,
    at,
    moves.flatMap((move) => postingsOf(move, -1))
  )

const postingsOf = ({ item, before, after }: Move, sign: 1 | -1): ReadonlyArray<Posting> => {
  const about = item.chargeId
  const owedLess = covered(after) - covered(before)
  return [
    { account: "clearing", about, amount: sign * item.amount },
    { account: "payable", about, amount: -sign * item.amount },
    { account: "receivable", about, amount: -owedLess },
    { account: "accrued", about, amount: owedLess }
  ]
}

/** Money came that settles nothing. */
export const entryOfSurplus = ({ id, amount }: Payment, at: Instant): Entry =>
  entry(`payment/${id}/surplus`, at, [
    { account: "clearing", about: id, amount },
    { account: "surplus", about: id, amount: 0 - amount }
  ])

/** Such money has gone back. */
export const entryOfReturning = ({ id, amount }: Payment, at: Instant): Entry =>
  entry(`payment/${id}/returned`, at, [
    { account: "clearing", about: id, amount: 0 - amount },
    { account: "surplus", about: id, amount }
  ])

// Parsed, not trusted: an entry that does not balance never reaches the books.
const entry = (name: string, at: Instant, postings: ReadonlyArray<Posting>): Entry =>
  v.parse(Entry, { name, at, postings: postings.filter(({ amount }) => amount !== 0) })
