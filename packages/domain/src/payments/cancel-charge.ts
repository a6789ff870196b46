import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Actor } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { Books, type BooksChanged, type ChargeNotFound } from "./books.ts"
import { type ChargeRefused, decideCharge } from "./charge-commands.ts"
import { evolveCharge } from "./charge-events.ts"
import type { Charge, ChargeId } from "./charge.ts"
import { entryOfCancelling } from "./ledger.ts"

/** The office takes its demand back, in the caller's transaction. Paid money has to go back first. */
export const cancelCharge = Effect.fn("cancelCharge")(
  function* (
    citizenId: CitizenId,
    chargeId: ChargeId,
    by: Actor
  ): Effect.fn.Return<Charge, ChargeNotFound | ChargeRefused | BooksChanged, Books | Transactions> {
    const books = yield* Books
    const { value, version } = yield* books.charge(citizenId, chargeId)
    const at = yield* now
    const events = yield* Effect.fromResult(decideCharge({ type: "Cancel", at, by }, value))
    if (events.length === 0) return value

    const cancelled = events.reduce(evolveCharge, value)
    yield* books.save({
      citizenId,
      payments: [],
      charges: [{ value: cancelled, version }],
      entries: [entryOfCancelling(value, at)],
      paymentEvents: [],
      chargeEvents: events.map((event) => [chargeId, event] as const)
    })
    return cancelled
  },
  atomically,
  Effect.retry({ while: ({ _tag }) => _tag === "BooksChanged", times: 3 })
)
