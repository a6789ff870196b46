import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Actor } from "../journal/actor.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import type { Instant } from "../shared/instant.ts"
import type { Kopecks } from "../shared/money.ts"
import { Books, type BooksChanged } from "./books.ts"
import { type Charge, ChargeId, type Discount, type Owed, type Payee } from "./charge.ts"
import { entryOfRaising } from "./ledger.ts"
import { uinOf } from "./uin.ts"

/** What an office asks a citizen to pay. */
export interface Demand {
  readonly citizenId: CitizenId
  readonly kind: Owed["kind"]
  readonly purpose: string
  /** In kopecks. */
  readonly amount: Kopecks
  readonly payee: Payee
  readonly subject: string
  readonly dueBy: Instant
  readonly discount?: Discount
  readonly by: Actor
  /** Raised twice under one key, it is owed once. Without one: the kind and the subject. */
  readonly key?: string
}

/**
 * An office asks a citizen to pay, in the caller's transaction. Returns the charge, which the citizen now
 * sees; asked again under the same key, the charge that is there.
 */
export const raiseCharge = Effect.fn("raiseCharge")(
  function* (
    demand: Demand
  ): Effect.fn.Return<Charge, BooksChanged, Books | Transactions | SecureRandom.SecureRandom> {
    const books = yield* Books
    const { citizenId, by, key = `${demand.kind}/${demand.subject}` } = demand
    const before = yield* books.chargeUnder(citizenId, key)
    if (before) return before.value

    const charge = yield* chargeOf(demand)
    const { uin, kind, purpose, amount, dueBy, raisedAt: at } = charge
    yield* books.save(
      {
        citizenId,
        payments: [],
        charges: [{ value: charge, version: 0 }],
        entries: [entryOfRaising(charge)],
        paymentEvents: [],
        chargeEvents: [
          [charge.id, { type: "ChargeRaised", at, by, uin, kind, purpose, amount, dueBy }]
        ]
      },
      key
    )
    return charge
  },
  atomically,
  // Two who raise the same at once: one does, the other looks again and finds it.
  Effect.retry({ while: ({ _tag }) => _tag === "BooksChanged", times: 3 })
)

const chargeOf = Effect.fnUntraced(function* ({
  citizenId,
  kind,
  purpose,
  amount,
  payee,
  subject,
  dueBy,
  discount
}: Demand) {
  const id = yield* newId(ChargeId)
  const uin = uinOf(payee.kbk?.slice(0, 3) ?? "000", serialOf(id))
  const raisedAt = yield* now
  const owed = { id, citizenId, uin, kind, purpose, amount, payee, subject, raisedAt, dueBy }
  return { status: "raised", ...owed, ...(discount && { discount }) } satisfies Charge
})

/** The random half of the identifier, as a number. */
const serialOf = (id: ChargeId): bigint => BigInt(`0x${id.replaceAll("-", "").slice(16)}`)
