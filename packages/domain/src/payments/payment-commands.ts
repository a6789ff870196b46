import { Data, Result } from "effect"
import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { CardMask, FailureCode, OrderId, PayAt, Transaction } from "./order.ts"
import type { PaymentEvent } from "./payment-events.ts"
import { isUnderWay, type Payment } from "./payment.ts"

const asked = { at: Instant, by: Actor }

/** What may be asked of a payment that was started. */
export const PaymentCommand = v.variant("type", [
  v.object({ type: v.literal("Open"), ...asked, order: OrderId, payAt: PayAt }),
  v.object({ type: v.literal("Authorise"), ...asked, order: OrderId }),
  v.object({ type: v.literal("LoseSight"), ...asked }),
  v.object({
    type: v.literal("Settle"),
    ...asked,
    order: OrderId,
    amount: Kopecks,
    transaction: Transaction,
    card: v.exactOptional(CardMask),
    /** Do the charges still wait for this money? */
    wanted: v.boolean()
  }),
  v.object({ type: v.literal("Fail"), ...asked, code: FailureCode }),
  v.object({ type: v.literal("AskRefund"), ...asked }),
  v.object({ type: v.literal("DeclineRefund"), ...asked }),
  v.object({ type: v.literal("Refund"), ...asked, amount: Kopecks })
])
export type PaymentCommand = v.InferOutput<typeof PaymentCommand>

/** The command does not fit the payment as it stands. */
export class PaymentRefused extends Data.TaggedError("PaymentRefused")<{
  readonly command: PaymentCommand["type"]
  readonly status: Payment["status"]
}> {}

type Decision = Result.Result<ReadonlyArray<PaymentEvent>, PaymentRefused>

/** What comes of a command: events, silence when it says nothing new, or a refusal. */
export const decide = (command: PaymentCommand, payment: Payment): Decision => {
  const { at, by } = command
  const refuse = (): Decision =>
    Result.fail(new PaymentRefused({ command: command.type, status: payment.status }))

  switch (command.type) {
    case "Open":
      if (payment.status !== "started" && payment.status !== "unknown") return nothingNew
      return happens({ type: "PaymentOpened", at, by, order: command.order, payAt: command.payAt })

    case "Authorise":
      if (payment.status === "authorised" || !isUnderWay(payment)) return nothingNew
      return happens({ type: "PaymentAuthorised", at, by, order: command.order })

    case "LoseSight":
      if (payment.status === "unknown" || !isUnderWay(payment)) return nothingNew
      return happens({ type: "PaymentLostSightOf", at, by })

    case "Settle": {
      const { order, transaction, card, amount } = command
      // Another sum than ours is for the people who reconcile, not for a machine to guess at.
      if (amount !== payment.amount) return refuse()
      // Banks repeat themselves: the same settlement twice is news only once.
      if ("transaction" in payment) {
        return payment.transaction === transaction ? nothingNew : refuse()
      }
      const type = command.wanted ? "PaymentSettled" : "PaymentCameTooLate"
      return happens({ type, at, by, order, transaction, ...(card && { card }), amount })
    }
    case "Fail":
      // What has an end keeps it: a late "failed" does not take money away.
      if (!isUnderWay(payment)) return nothingNew
      return happens({ type: "PaymentFailed", at, by, code: command.code })

    case "AskRefund":
      if (payment.status === "refunding" || payment.status === "refunded") return nothingNew
      if (payment.status !== "settled") return refuse()
      return happens({ type: "RefundAsked", at, by })

    case "DeclineRefund":
      // Money that came too late is not ours to keep: it stays on its way back, for people to see.
      if (payment.status !== "refunding" || !payment.applied) return nothingNew
      return happens({ type: "RefundDeclined", at, by })

    case "Refund":
      if (payment.status === "refunded" || payment.status === "failed") return nothingNew
      // Money we never heard of came and went back: nothing was paid.
      if (isUnderWay(payment)) return happens({ type: "PaymentFailed", at, by, code: "cancelled" })
      // The provider may give money back on its own: then it is gone, whether we had asked or not.
      if (payment.status !== "refunding" && payment.status !== "settled") return refuse()
      if (command.amount !== payment.amount) return refuse()
      return happens({ type: "PaymentRefunded", at, by, amount: command.amount })
  }
}

const happens = (event: PaymentEvent): Decision => Result.succeed([event])

const nothingNew: Decision = Result.succeed([])
