import { Effect } from "effect"
import type { Digest } from "effect/crypto"
import {
  type ConfirmationMismatch,
  type ConfirmationNeeded,
  requireConfirmation
} from "../../accounts/confirm.ts"
import type { Confirmations } from "../../accounts/confirmations/ports.ts"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { Definitions } from "../../catalogue/ports.ts"
import type { Documents } from "../../documents/ports.ts"
import type { Jobs } from "../../jobs/ports.ts"
import { byCitizen } from "../../journal/actor.ts"
import type { Journal } from "../../journal/ports.ts"
import type { Profiles } from "../../profile/ports.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { MoveRefused } from "../application-commands.ts"
import type { ApplicationId } from "../application.ts"
import { decide } from "../decide.ts"
import { keepMoved } from "../keep-moved.ts"
import { planOf } from "../plan-of.ts"
import {
  ApplicationChanged,
  type ApplicationNotFound,
  Applications,
  type Stored
} from "../ports.ts"
import { signed } from "./signed.ts"

export interface SignedReceipt {
  /** The version of the application whose act the citizen read. */
  readonly version: number
  /** What proves that they signed it: bound to this session, this application and this version. */
  readonly confirmation: string | undefined
}

type Refusals =
  | ApplicationNotFound
  | MoveRefused
  | ConfirmationNeeded
  | ConfirmationMismatch
  | ApplicationChanged

type Needs =
  | CurrentCitizen
  | Applications
  | Confirmations
  | Journal
  | Digest.Digest
  | Definitions
  | Profiles
  | Documents
  | Jobs
  | Transactions

/**
 * Sign the act of receipt («Подписать акт»), which closes the application; its paper is promised in the
 * same transaction. A simple electronic signature (63-ФЗ, articles 5(2), 6(2) and 9; 210-ФЗ, article
 * 21.2). Signed twice or fifty times, it is signed once.
 */
export const confirmReceipt = Effect.fn("confirmReceipt")(function* (
  id: ApplicationId,
  receipt: SignedReceipt
): Effect.fn.Return<Stored, Refusals, Needs> {
  const citizen = yield* CurrentCitizen
  const find = (yield* Applications).get(citizen.id, id)
  const stored = yield* find
  if (isSigned(stored)) return stored

  // Whoever lost the race to sign it finds it signed.
  const signedByAnother = (refusal: Refusals) =>
    Effect.flatMap(find, (found) =>
      isSigned(found) ? Effect.succeed(found) : Effect.fail(refusal)
    )
  return yield* sign(stored, receipt).pipe(Effect.catch(signedByAnother))
})

const isSigned = ({ application }: Stored): boolean =>
  application.status !== "draft" && signed(application) !== undefined

const sign = Effect.fnUntraced(function* (
  stored: Stored,
  { version, confirmation }: SignedReceipt
): Effect.fn.Return<Stored, Refusals, Needs> {
  const { id: citizenId, locale } = yield* CurrentCitizen
  const { application } = stored
  if (application.status === "draft") {
    return yield* new MoveRefused({ command: "finish", status: "draft" })
  }
  const { id: applicationId, since: issuedAt, status } = application
  const plan = yield* planOf(application)
  if (!plan.life.next(application.state, "finish", "citizen")) {
    return yield* new MoveRefused({ command: "finish", status })
  }
  // What was read is what is signed.
  if (stored.version !== version) return yield* new ApplicationChanged()

  const at = yield* now
  const payload = { applicationId, version }
  return yield* atomically(
    Effect.gen(function* () {
      const method = yield* requireConfirmation(confirmation, operation, payload)
      const received = { issuedAt, at, method, locale }
      const finish = { type: "finish", at, by: byCitizen(citizenId), received } as const
      const events = yield* Effect.fromResult(decide(finish, application, plan))
      return yield* keepMoved(stored, events, plan)
    })
  )
})

const operation = "applications.confirm-receipt"
