import { type FailureCode, OrderNews } from "@opora/domain/payments/order"
import * as v from "valibot"

/** An order as the provider tells it. */
const Told = v.variant("status", [
  v.object({ status: v.literal("open"), ...named(), paymentUrl: v.string() }),
  v.object({ status: v.literal("processing"), ...named() }),
  v.object({ status: v.literal("paid"), ...named(), transaction: v.string(), card: v.string() }),
  v.object({ status: v.literal("declined"), ...named(), code: v.string() }),
  v.object({ status: v.literal("refunded"), ...named() })
])
type Told = v.InferOutput<typeof Told>

/** What the provider's answer means to us. Undefined where we can't read it, or it speaks of another order. */
export const newsIn = (body: unknown, reference: string): OrderNews | undefined => {
  const told = v.safeParse(Told, body)
  if (!told.success || told.output.reference !== reference) return undefined
  const news = v.safeParse(OrderNews, meaningOf(told.output))
  return news.success ? news.output : undefined
}

const meaningOf = (told: Told): v.InferInput<typeof OrderNews> => {
  const { orderId: order, amount } = told
  switch (told.status) {
    case "open":
      return { state: "open", order, payAt: told.paymentUrl }
    case "processing":
      return { state: "authorised", order }
    case "paid":
      return { state: "settled", order, amount, transaction: told.transaction, card: told.card }
    case "declined":
      return { state: "failed", code: codes.get(told.code) ?? "declined" }
    case "refunded":
      return { state: "refunded", order, amount }
  }
}

/** ISO 8583 answers of the card's bank, and what the provider says where it never asked the bank. */
const codes: ReadonlyMap<string, FailureCode> = new Map([
  ["05", "declined"],
  ["51", "insufficient-funds"],
  ["54", "card-expired"],
  ["61", "limit-exceeded"],
  ["62", "card-blocked"],
  ["3ds-failed", "authentication-failed"],
  ["cancelled", "cancelled"],
  ["expired", "expired"]
])

function named() {
  return { reference: v.string(), orderId: v.string(), amount: v.number() }
}
