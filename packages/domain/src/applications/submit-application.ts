import { Effect } from "effect"
import type { Digest } from "effect/crypto"
import {
  type ConfirmationMismatch,
  type ConfirmationNeeded,
  spendConfirmation
} from "../accounts/confirm.ts"
import type { Confirmations } from "../accounts/confirmations/ports.ts"
import { CurrentCitizen, type LevelTooLow, requireLevel } from "../accounts/current-citizen.ts"
import { checkAnswers } from "../catalogue/check-answers.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { Journal } from "../journal/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { Registries } from "../verification/registries.ts"
import type { MoveRefused } from "./application-commands.ts"
import type { ApplicationId, Draft } from "./application.ts"
import { AnswersRefused } from "./hold-attachments.ts"
import type { ApplicationNumber } from "./number.ts"
import { planOf } from "./plan-of.ts"
import {
  type ApplicationChanged,
  type ApplicationNotFound,
  Applications,
  type Stored
} from "./ports.ts"
import { requireHouses } from "./require-houses.ts"
import { DraftMovedOn } from "./save-draft.ts"
import { sendDraft, type SendingNeeds } from "./send-draft.ts"

export interface Submission {
  /** The version of the draft that the citizen saw and confirmed. */
  readonly version: number
  /** What proves that they confirmed it: bound to this session, this draft and this version. */
  readonly confirmation: string | undefined
}

export interface Receipt {
  readonly number: ApplicationNumber
  readonly submittedAt: Instant
}

type Refusals =
  | LevelTooLow
  | ApplicationNotFound
  | DraftMovedOn
  | AnswersRefused
  | ConfirmationNeeded
  | ConfirmationMismatch
  | MoveRefused
  | ApplicationChanged

type Needs =
  | CurrentCitizen
  | SendingNeeds
  | Confirmations
  | Journal
  | Digest.Digest
  | Definitions
  | Profiles
  | Registries
  | Transactions

/** «Отправить». Sent twice or fifty times, it is sent once and gets one number. */
export const submitApplication = Effect.fn("submitApplication")(function* (
  id: ApplicationId,
  submission: Submission
): Effect.fn.Return<Receipt, Refusals, Needs> {
  const citizen = yield* CurrentCitizen
  const applications = yield* Applications
  const stored = yield* applications.get(citizen.id, id)
  const before = receiptOf(stored)
  if (before) return before

  // Whoever lost the race to send it finds it sent.
  const sentByAnother = (refusal: Refusals) =>
    Effect.flatMap(applications.get(citizen.id, id), (found) => {
      const receipt = receiptOf(found)
      return receipt ? Effect.succeed(receipt) : Effect.fail(refusal)
    })
  return yield* submit(stored, submission).pipe(Effect.catch(sentByAnother))
})

const receiptOf = ({ application }: Stored): Receipt | undefined => {
  if (application.status === "draft") return undefined
  const { number, submittedAt } = application
  return { number, submittedAt }
}

const submit = Effect.fnUntraced(function* (
  { application: draft, ...stored }: Stored,
  { version, confirmation }: Submission
): Effect.fn.Return<Receipt, Refusals, Needs> {
  if (!isDraft(draft) || stored.version !== version) {
    return yield* new DraftMovedOn({ version: stored.version, fields: [] })
  }
  const plan = yield* planOf(draft)
  const { level } = yield* requireLevel(plan.definition.card.level)
  const context = { ...plan.context, level }
  const problems = checkAnswers(plan.definition, draft.answers, context)
  if (problems.length > 0) return yield* new AnswersRefused({ problems })
  yield* requireHouses(plan.definition, draft.answers)

  const confirmed = spendConfirmation(confirmation, "applications.submit", {
    applicationId: draft.id,
    version
  })
  const at = yield* now
  const sent = Effect.flatMap(confirmed, ({ fact }) =>
    sendDraft({ ...stored, application: draft }, { ...plan, context }, at, [fact])
  )
  const { number, submittedAt } = yield* atomically(sent)
  return { number, submittedAt }
})

const isDraft = (application: Stored["application"]): application is Draft =>
  application.status === "draft"
