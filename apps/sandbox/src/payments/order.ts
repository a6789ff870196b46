import * as v from "valibot"

/** What the merchant asks money for. The reference is theirs: asked twice, it is one order. */
export const OrderRequest = v.strictObject({
  reference: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** Whole kopecks. */
  amount: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  purpose: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  returnUrl: v.pipe(v.string(), v.url(), v.maxLength(2000)),
  callbackUrl: v.pipe(v.string(), v.url(), v.maxLength(2000))
})
export type OrderRequest = v.InferOutput<typeof OrderRequest>

/** Why no money came: ISO 8583 answers, and the provider's own words where the bank was not asked. */
export const DeclineCode = v.picklist([
  "05",
  "51",
  "54",
  "61",
  "62",
  "3ds-failed",
  "cancelled",
  "expired"
])
export type DeclineCode = v.InferOutput<typeof DeclineCode>

const asked = { id: v.string(), secret: v.string(), request: OrderRequest, createdAt: v.string() }
const card = v.object({ mask: v.string(), does: v.string() })
const paid = { transaction: v.string(), mask: v.string(), paidAt: v.string() }

/**
 *   open ──▶ confirming (3-D Secure) ──▶ paid ──▶ refunded
 *    │            │        └─▶ processing ──▶ paid | declined
 *    └────────────┴──▶ declined
 */
export const Order = v.variant("state", [
  v.object({ state: v.literal("open"), ...asked }),
  v.object({
    state: v.literal("confirming"),
    ...asked,
    card,
    code: v.string(),
    tries: v.number(),
    sent: v.number()
  }),
  /** The bank does not say. It makes up its mind when it was asked `asked` times. */
  v.object({ state: v.literal("processing"), ...asked, card, asked: v.number() }),
  v.object({ state: v.literal("paid"), ...asked, ...paid }),
  v.object({ state: v.literal("declined"), ...asked, code: DeclineCode, at: v.string() }),
  v.object({ state: v.literal("refunded"), ...asked, ...paid, refundedAt: v.string() })
])
export type Order = v.InferOutput<typeof Order>

/** An order nobody paid is over after so long. */
export const lifetime = 30 * 60_000

/** What tells this payment from another of the same sum, on the page and in the message with its code. */
export const operationOf = ({ id }: Order): string => id.slice(0, 4).toUpperCase()

/** How the order stands for the merchant. */
export const newsOf = (order: Order, page: string) => {
  const { reference, amount } = order.request
  const common = { reference, orderId: order.id, amount }
  switch (order.state) {
    case "open":
    case "confirming":
      return { ...common, status: "open", paymentUrl: page }
    case "processing":
      return { ...common, status: "processing" }
    case "paid":
    case "refunded":
      return {
        ...common,
        status: order.state,
        transaction: order.transaction,
        card: order.mask,
        paidAt: order.paidAt
      }
    case "declined":
      return { ...common, status: "declined", code: order.code }
  }
}
