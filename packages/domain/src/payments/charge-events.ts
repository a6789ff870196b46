import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { amountPaid, type Charge, Owed } from "./charge.ts"
import { PaymentId } from "./payment-id.ts"

const happened = { at: Instant, by: Actor }
const byPayment = { ...happened, paymentId: PaymentId }

/** What can happen to a charge. */
export const ChargeEvent = v.variant("type", [
  v.object({
    type: v.literal("ChargeRaised"),
    ...happened,
    ...v.pick(Owed, ["uin", "kind", "purpose", "amount", "dueBy"]).entries
  }),
  v.object({ type: v.literal("ChargeTaken"), ...byPayment }),
  v.object({ type: v.literal("ChargeReleased"), ...byPayment }),
  v.object({ type: v.literal("ChargePartlyPaid"), ...byPayment, amount: Kopecks }),
  v.object({ type: v.literal("ChargeSettled"), ...byPayment, amount: Kopecks }),
  v.object({ type: v.literal("ChargeReopened"), ...byPayment, amount: Kopecks }),
  v.object({ type: v.literal("ChargeCancelled"), ...happened })
])
export type ChargeEvent = v.InferOutput<typeof ChargeEvent>

/** The charge after something happened to it. */
export const evolveCharge = (charge: Charge, event: ChargeEvent): Charge => {
  const owed = owedOf(charge)
  const paid = amountPaid(charge)
  const takenBy = "takenBy" in charge ? charge.takenBy : undefined

  switch (event.type) {
    case "ChargeRaised":
      return { status: "raised", ...owed }
    case "ChargeTaken":
      return { ...withPaid(owed, paid), takenBy: event.paymentId }
    case "ChargeReleased":
      return withPaid(owed, paid)
    case "ChargePartlyPaid":
      return withPaid(owed, paid + event.amount)
    case "ChargeSettled":
      return {
        status: "settled",
        ...owed,
        paid: v.parse(Kopecks, paid + event.amount),
        settledAt: event.at,
        settledBy: event.paymentId
      }
    case "ChargeReopened": {
      const reopened = withPaid(owed, paid - event.amount)
      return takenBy ? { ...reopened, takenBy } : reopened
    }
    case "ChargeCancelled":
      return { status: "cancelled", ...owed, cancelledAt: event.at }
  }
}

const withPaid = (owed: Owed, paid: number) =>
  paid > 0
    ? ({ status: "partly", ...owed, paid: v.parse(Kopecks, paid) } as const)
    : ({ status: "raised", ...owed } as const)

const owedOf = (charge: Charge): Owed => {
  const { id, citizenId, uin, kind, purpose, amount, payee, subject, raisedAt, dueBy } = charge
  const owed = { id, citizenId, uin, kind, purpose, amount, payee, subject, raisedAt, dueBy }
  return charge.discount ? { ...owed, discount: charge.discount } : owed
}
