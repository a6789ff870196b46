/**
 * What one piece of news does to a payment, to the charges it pays and to the ledger, at once. Pure: the
 * books are a value before and a value after, and whoever keeps them keeps all of it or nothing.
 */
import { Result } from "effect"
import { type ChargeCommand, type ChargeRefused, decideCharge } from "./charge-commands.ts"
import { type ChargeEvent, evolveCharge } from "./charge-events.ts"
import type { Charge } from "./charge.ts"
import type { Item } from "./item.ts"
import {
  type Entry,
  entryOfRefunding,
  entryOfReturning,
  entryOfSettling,
  entryOfSurplus,
  type Move
} from "./ledger.ts"
import { decide, type PaymentCommand, type PaymentRefused } from "./payment-commands.ts"
import { evolve, type PaymentEvent } from "./payment-events.ts"
import type { Payment } from "./payment.ts"

/** A payment and the charges it pays, as they stand. */
export interface Standing {
  readonly payment: Payment
  readonly charges: ReadonlyArray<Charge>
}

/** What changed. Nothing changed when there are no events. */
export interface Change extends Standing {
  readonly paymentEvents: ReadonlyArray<PaymentEvent>
  readonly chargeEvents: ReadonlyArray<{ readonly charge: Charge; readonly event: ChargeEvent }>
  readonly entries: ReadonlyArray<Entry>
}

/** A command as it comes from outside: whether the money is still wanted is seen from the charges. */
export type News =
  | Exclude<PaymentCommand, { readonly type: "Settle" }>
  | Omit<Extract<PaymentCommand, { readonly type: "Settle" }>, "wanted">

/** What comes of the news for the payment, its charges and the ledger. */
export const play = (news: News, standing: Standing): Result.Result<Change, PaymentRefused> => {
  const { payment } = standing
  const command: PaymentCommand =
    news.type === "Settle" ? { ...news, wanted: isWanted(news, standing) } : news

  return Result.map(decide(command, payment), (paymentEvents) => {
    const next = paymentEvents.reduce(evolve, payment)
    const moves = paymentEvents.flatMap((event) => movesOf(event, standing))
    return {
      payment: next,
      paymentEvents,
      charges: standing.charges.map((charge) => moveOf(charge, moves)?.after ?? charge),
      chargeEvents: moves.map(({ after, event }) => ({ charge: after, event })),
      entries: paymentEvents.flatMap((event) => entriesOf(event, payment, moves))
    }
  })
}

type Told = Move & { readonly event: ChargeEvent }

/** Every charge still takes its part of the money. */
const isWanted = (news: Pick<PaymentCommand, "at" | "by">, standing: Standing): boolean =>
  standing.payment.items.every((item) =>
    standing.charges.some(
      (charge) =>
        charge.id === item.chargeId &&
        Result.isSuccess(ask("Pay", news, standing.payment, item, charge))
    )
  )

const movesOf = (event: PaymentEvent, standing: Standing): ReadonlyArray<Told> => {
  const type = askedBy(event, standing.payment)
  if (!type) return []
  return standing.payment.items.flatMap((item) => {
    const before = standing.charges.find(({ id }) => id === item.chargeId)
    if (!before) return []
    const events = Result.getOrElse(ask(type, event, standing.payment, item, before), () => [])
    return events.map((told) => ({ item, before, after: evolveCharge(before, told), event: told }))
  })
}

type Asked = Exclude<ChargeCommand["type"], "Cancel">

/** What an event of the payment asks of each of its charges. */
const askedBy = ({ type }: PaymentEvent, payment: Payment): Asked | undefined => {
  switch (type) {
    case "PaymentStarted":
      return "Take"
    case "PaymentSettled":
      return "Pay"
    case "PaymentFailed":
    case "PaymentCameTooLate":
      return "Release"
    case "PaymentRefunded":
      return isApplied(payment) ? "Reopen" : undefined
    case "PaymentOpened":
    case "PaymentAuthorised":
    case "PaymentLostSightOf":
    case "RefundAsked":
    case "RefundDeclined":
      return undefined
  }
}

const ask = (
  type: Asked,
  { at, by }: Pick<PaymentCommand, "at" | "by">,
  { id: paymentId }: Payment,
  item: Item,
  charge: Charge
): Result.Result<ReadonlyArray<ChargeEvent>, ChargeRefused> =>
  decideCharge({ type, at, by, paymentId, item }, charge)

const entriesOf = (
  { type, at }: PaymentEvent,
  payment: Payment,
  moves: ReadonlyArray<Told>
): ReadonlyArray<Entry> => {
  switch (type) {
    case "PaymentSettled":
      return [entryOfSettling(payment, moves, at)]
    case "PaymentCameTooLate":
      return [entryOfSurplus(payment, at)]
    case "PaymentRefunded":
      return [
        isApplied(payment) ? entryOfRefunding(payment, moves, at) : entryOfReturning(payment, at)
      ]
    case "PaymentStarted":
    case "PaymentOpened":
    case "PaymentAuthorised":
    case "PaymentLostSightOf":
    case "PaymentFailed":
    case "RefundAsked":
    case "RefundDeclined":
      return []
  }
}

/** Before it went back, did the money settle the charges? */
const isApplied = (payment: Payment): boolean =>
  payment.status === "settled" || (payment.status === "refunding" && payment.applied)

const moveOf = (charge: Charge, moves: ReadonlyArray<Told>): Told | undefined =>
  moves.find(({ before }) => before.id === charge.id)
