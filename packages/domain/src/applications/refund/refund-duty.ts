import { Data, Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../../accounts/citizen.ts"
import type { Definitions } from "../../catalogue/ports.ts"
import type { Consents } from "../../consents/ports.ts"
import type { Documents } from "../../documents/ports.ts"
import type { Jobs } from "../../jobs/ports.ts"
import { byClerk } from "../../journal/actor.ts"
import { looked } from "../../journal/looked.ts"
import type { Journal } from "../../journal/ports.ts"
import { Books, type BooksChanged } from "../../payments/books.ts"
import { ChargeId } from "../../payments/charge.ts"
import { hear } from "../../payments/hear-provider.ts"
import type { PaymentRefused } from "../../payments/payment-commands.ts"
import type { PaymentId } from "../../payments/payment-id.ts"
import type { Profiles } from "../../profile/ports.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import type { CurrentClerk, RoleMissing } from "../../staff/current-clerk.ts"
import { MoveRefused } from "../application-commands.ts"
import { type OpenCase, openedCase } from "../case-access.ts"
import { decide } from "../decide.ts"
import { keepMoved } from "../keep-moved.ts"
import type { ApplicationNumber } from "../number.ts"
import { planOf } from "../plan-of.ts"
import {
  ApplicationChanged,
  type ApplicationNotFound,
  type Applications,
  type Stored
} from "../ports.ts"

/** The duty can't go back by itself: it was paid in one sum with other charges, or in parts. */
export class DutyNotAlone extends Data.TaggedError("DutyNotAlone") {}

type Refusals =
  | RoleMissing
  | ApplicationNotFound
  | ApplicationChanged
  | MoveRefused
  | DutyNotAlone
  | PaymentRefused
  | BooksChanged

type Needs =
  | CurrentClerk
  | Applications
  | Consents
  | Definitions
  | Profiles
  | Documents
  | Books
  | Journal
  | Jobs
  | Transactions

/**
 * The agency gives the duty of a refused or withdrawn application back (НК РФ, article 333.40: whoever
 * took the duty decides). The bank is asked by a job. Pressed twice or fifty times, it is asked once.
 */
export const refundDuty = Effect.fn("refundDuty")(function* (
  number: ApplicationNumber,
  version: number,
  reason: string
): Effect.fn.Return<Stored, Refusals, Needs> {
  const opened = yield* openedCase(number)
  if (isAsked(opened)) return opened.stored

  // Whoever lost the race to ask finds it asked.
  const askedByAnother = (refusal: Refusals) =>
    Effect.flatMap(openedCase(number), (found) =>
      isAsked(found) ? Effect.succeed(found.stored) : Effect.fail(refusal)
    )
  return yield* ask(opened, version, reason).pipe(Effect.catch(askedByAnother))
})

const isAsked = ({ stored }: OpenCase): boolean => {
  const refund = stored.application.duty?.refund
  return refund !== undefined && refund.status !== "declined"
}

const ask = Effect.fnUntraced(function* (
  { clerk, stored }: OpenCase,
  version: number,
  reason: string
): Effect.fn.Return<Stored, Refusals, Needs> {
  const { application } = stored
  const { citizenId, duty, status, agency } = application
  if (!duty?.paid) return yield* new MoveRefused({ command: "ask-refund", status })

  const plan = yield* planOf(application)
  const paymentId = yield* paymentOf(citizenId, v.parse(ChargeId, duty.chargeId))
  const asked = { at: yield* now, by: byClerk(clerk.id) }
  const command = { type: "ask-refund", paymentId, reason, ...asked } as const
  const events = yield* Effect.fromResult(decide(command, application, plan))
  if (stored.version !== version) return yield* new ApplicationChanged()
  const look = { what: "payment", ground: "refund", subject: `payment/${paymentId}`, agency }
  return yield* atomically(
    Effect.gen(function* () {
      const kept = yield* keepMoved(stored, events, plan)
      yield* hear(paymentId, { type: "AskRefund", ...asked }).pipe(
        Effect.catchTag("PaymentNotFound", () => new DutyNotAlone())
      )
      yield* looked(citizenId, asked.by, look)
      return kept
    })
  )
})

/** The payment that settled the duty, if it settled nothing else. */
const paymentOf = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  chargeId: ChargeId
): Effect.fn.Return<PaymentId, DutyNotAlone, Books> {
  const books = yield* Books
  const nothing = () => new DutyNotAlone()
  const { value: charge } = yield* Effect.mapError(books.charge(citizenId, chargeId), nothing)
  if (charge.status !== "settled") return yield* new DutyNotAlone()
  const found = yield* Effect.mapError(books.payment(citizenId, charge.settledBy), nothing)
  const { items, amount } = found.payment.value
  if (items.length !== 1 || amount !== charge.paid) return yield* new DutyNotAlone()
  return charge.settledBy
})
