import { Result } from "effect"
import * as v from "valibot"
import type { Actor } from "../journal/actor.ts"
import type { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import type { Change } from "./change.ts"
import { ChargeRefused, decideCharge } from "./charge-commands.ts"
import { evolveCharge } from "./charge-events.ts"
import type { Charge } from "./charge.ts"
import type { Item } from "./item.ts"
import { wholeOf } from "./item.ts"
import type { PaymentId } from "./payment-id.ts"
import type { Payment } from "./payment.ts"

/** A charge the citizen wants to pay: all that is left of it, or a part in kopecks. */
export interface Wanted {
  readonly charge: Charge
  readonly part?: Kopecks
}

/** Begin to pay these charges in one sum: every charge is taken, or none. */
export const begin = (
  paymentId: PaymentId,
  wanted: readonly [Wanted, ...Array<Wanted>],
  at: Instant,
  by: Actor
): Result.Result<Change, ChargeRefused> =>
  Result.gen(function* () {
    const items: Array<Item> = []
    const charges: Array<Charge> = []
    const chargeEvents: Array<Change["chargeEvents"][number]> = []
    for (const one of wanted) {
      if (charges.some(({ id }) => id === one.charge.id)) {
        return yield* Result.fail(new ChargeRefused({ reason: "taken" }))
      }
      const item = yield* itemOf(one, at)
      const command = { type: "Take", at, by, paymentId, item } as const
      for (const event of yield* decideCharge(command, one.charge)) {
        const charge = evolveCharge(one.charge, event)
        charges.push(charge)
        chargeEvents.push({ charge, event })
      }
      items.push(item)
    }
    const [{ charge }] = wanted
    const amount = v.parse(
      Kopecks,
      items.reduce((sum, item) => sum + item.amount, 0)
    )
    const method = "card" as const
    const attempt = { id: paymentId, citizenId: charge.citizenId, items, amount, method }
    const payment: Payment = { status: "started", ...attempt, startedAt: at }
    const started = { type: "PaymentStarted", at, by, amount, method } as const
    return { payment, charges, chargeEvents, paymentEvents: [started], entries: [] }
  })

const itemOf = ({ charge, part }: Wanted, at: Instant): Result.Result<Item, ChargeRefused> => {
  const whole = wholeOf(charge, at)
  if (!whole) {
    const reason = charge.status === "cancelled" ? "cancelled" : "settled"
    return Result.fail(new ChargeRefused({ reason }))
  }
  if (part === undefined || part === whole.amount) return Result.succeed(whole)
  return Result.succeed({ ...whole, amount: part, forgiven: 0 })
}
