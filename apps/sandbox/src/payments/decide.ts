import { randomInt } from "node:crypto"
import * as v from "valibot"
import { type Card, cardOf, maskOf } from "./cards.ts"
import { DeclineCode, type Order } from "./order.ts"

const tries = 3
type Of<State extends Order["state"]> = Extract<Order, { state: State }>

/** The citizen entered a card: a code is asked for, or the bank answers at once. */
export const withCard = (order: Of<"open" | "confirming">, card: Card): Order =>
  card.code
    ? {
        ...askedOf(order),
        state: "confirming",
        card: { mask: maskOf(card.number), does: card.number },
        code: String(randomInt(1_000_000)).padStart(6, "0"),
        tries: 0,
        sent: order.state === "confirming" ? order.sent + 1 : 1
      }
    : charged(order, card)

/** The citizen entered the one-time code. */
export const withCode = (order: Of<"confirming">, code: string): Order => {
  const card = cardOf(order.card.does)
  if (card && code.replaceAll(/\D/g, "") === order.code) return charged(order, card)
  return order.tries + 1 < tries
    ? { ...order, tries: order.tries + 1 }
    : declined(order, "3ds-failed")
}

/** The merchant asked about an order the bank is silent about: the second time the bank speaks. */
export const whenAsked = (order: Of<"processing">): Order => {
  if (order.asked === 0) return { ...order, asked: 1 }
  return cardOf(order.card.does)?.outcome === "unknown-paid"
    ? paid(order, order.card.mask)
    : declined(order, "05")
}

export const declined = (order: Order, code: DeclineCode): Order => ({
  ...askedOf(order),
  state: "declined",
  code,
  at: new Date().toISOString()
})

const charged = (order: Order, { number, outcome }: Card): Order => {
  if (outcome === "paid") return paid(order, maskOf(number))
  if (v.is(DeclineCode, outcome)) return declined(order, outcome)
  const card = { mask: maskOf(number), does: number }
  return { ...askedOf(order), state: "processing", card, asked: 0 }
}

/** The transaction's number in the bank's books (RRN): twelve digits. */
const paid = (order: Order, mask: string): Order => ({
  ...askedOf(order),
  state: "paid",
  mask,
  transaction: String(randomInt(281_474_976_710_655)).padStart(12, "0").slice(-12),
  paidAt: new Date().toISOString()
})

const askedOf = ({ id, secret, request, createdAt }: Order) => ({ id, secret, request, createdAt })
