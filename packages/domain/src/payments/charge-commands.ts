import { Data, Result } from "effect"
import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import type { ChargeEvent } from "./charge-events.ts"
import { amountPaid, type Charge, outstanding } from "./charge.ts"
import { Item } from "./item.ts"
import { PaymentId } from "./payment-id.ts"

const asked = { at: Instant, by: Actor }
const byPayment = { ...asked, paymentId: PaymentId, item: Item }

/** What may be asked of a charge. */
export const ChargeCommand = v.variant("type", [
  v.object({ type: v.literal("Take"), ...byPayment }),
  v.object({ type: v.literal("Release"), ...byPayment }),
  v.object({ type: v.literal("Pay"), ...byPayment }),
  v.object({ type: v.literal("Reopen"), ...byPayment }),
  v.object({ type: v.literal("Cancel"), ...asked })
])
export type ChargeCommand = v.InferOutput<typeof ChargeCommand>

/** Why a charge can't do that now. "taken": another payment is under way for it. */
export type ChargeObstacle = "taken" | "settled" | "cancelled" | "amount" | "paid"

export class ChargeRefused extends Data.TaggedError("ChargeRefused")<{
  readonly reason: ChargeObstacle
}> {}

type Decision = Result.Result<ReadonlyArray<ChargeEvent>, ChargeRefused>

/** What comes of a command: events, silence when it says nothing new, or a refusal. */
export const decideCharge = (command: ChargeCommand, charge: Charge): Decision => {
  const { at, by } = command

  switch (command.type) {
    case "Take": {
      if (charge.status === "settled" || charge.status === "cancelled") return no(charge.status)
      if (charge.takenBy === command.paymentId) return nothingNew
      if (charge.takenBy) return no("taken")
      if (!fits(command.item, charge, at)) return no("amount")
      return happens({ type: "ChargeTaken", at, by, paymentId: command.paymentId })
    }
    case "Release":
      if (!isTakenBy(charge, command.paymentId)) return nothingNew
      return happens({ type: "ChargeReleased", at, by, paymentId: command.paymentId })

    case "Pay": {
      if (charge.status === "settled" || charge.status === "cancelled") return no(charge.status)
      // Late money finds the charge free; it may take only what nobody else is paying.
      if (charge.takenBy && charge.takenBy !== command.paymentId) return no("taken")
      const { amount, forgiven } = command.item
      const covered = amountPaid(charge) + amount + forgiven
      if (covered > charge.amount) return no("amount")
      const type = covered === charge.amount ? "ChargeSettled" : "ChargePartlyPaid"
      return happens({ type, at, by, paymentId: command.paymentId, amount })
    }
    case "Reopen": {
      const { amount } = command.item
      if (amountPaid(charge) < amount) return nothingNew
      return happens({ type: "ChargeReopened", at, by, paymentId: command.paymentId, amount })
    }
    case "Cancel":
      if (charge.status === "cancelled") return nothingNew
      // Money that was taken goes back first: then the charge is raised again and may be cancelled.
      if (charge.status !== "raised") return no("paid")
      if (charge.takenBy) return no("taken")
      return happens({ type: "ChargeCancelled", at, by })
  }
}

/** May so much be paid for it now? A forgiven part belongs to a payment that closes the charge. */
const fits = ({ amount, forgiven }: Item, charge: Charge, at: Instant): boolean => {
  const left = outstanding(charge, at)
  if (amount > left) return false
  const closes = amount === left
  return forgiven === (closes ? charge.amount - amountPaid(charge) - left : 0)
}

const isTakenBy = (charge: Charge, paymentId: PaymentId): boolean =>
  "takenBy" in charge && charge.takenBy === paymentId

const happens = (event: ChargeEvent): Decision => Result.succeed([event])
const no = (reason: ChargeObstacle): Decision => Result.fail(new ChargeRefused({ reason }))
const nothingNew: Decision = Result.succeed([])
