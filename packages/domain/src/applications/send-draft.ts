import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { dueAfter } from "../catalogue/due-after.ts"
import { feeOf } from "../catalogue/fee-of.ts"
import { lifeOf } from "../catalogue/life-of.ts"
import { shownAnswers } from "../catalogue/shown-answers.ts"
import type { Consents } from "../consents/ports.ts"
import type { Documents } from "../documents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import type { Fact } from "../journal/entry.ts"
import type { Books } from "../payments/books.ts"
import type { Transactions } from "../shared/atomically.ts"
import type { Instant } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { MoveRefused } from "./application-commands.ts"
import type { Draft, SubmittedApplication } from "./application.ts"
import { decide } from "./decide.ts"
import { handOver } from "./hand-over.ts"
import { type AnswersRefused, holdAttachments } from "./hold-attachments.ts"
import { keepMoved } from "./keep-moved.ts"
import { newNumber } from "./new-number.ts"
import type { DefinedPlan } from "./plan-of.ts"
import { ApplicationChanged, type Applications, type Stored } from "./ports.ts"
import { raiseDuty } from "./raise-duty.ts"
import { shareData } from "./share-data.ts"

export type SendingNeeds =
  | Applications
  | Documents
  | Consents
  | Books
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom

/**
 * Send a draft whose answers are right: the files it rests on are held, the duty is raised, the data
 * shared, the number given, the work promised. Runs inside the caller's transaction. `told` is journalled
 * beside it.
 */
export const sendDraft = Effect.fnUntraced(function* (
  stored: Stored<Draft>,
  { definition, context }: DefinedPlan,
  at: Instant,
  told: ReadonlyArray<Fact> = []
): Effect.fn.Return<
  SubmittedApplication,
  AnswersRefused | MoveRefused | ApplicationChanged,
  SendingNeeds
> {
  const answers = shownAnswers(definition, stored.application.answers, context)
  const draft: Draft = { ...stored.application, answers }
  const life = lifeOf(definition, answers, context)
  const agency = v.parse(AgencyCode, life.office() ?? definition.card.agency.code)

  yield* holdAttachments(draft, definition, answers)
  const fee = feeOf(definition, answers, context)
  const duty = yield* raiseDuty(draft, definition, fee, agency).pipe(
    // Whoever raised it at the same moment is sending this very draft.
    Effect.mapError(() => new ApplicationChanged())
  )
  const submit = {
    type: "submit",
    at,
    by: byCitizen(draft.citizenId),
    number: yield* newNumber,
    agency,
    dueBy: dueAfter(definition.card.term.limit, at),
    ...(duty && { duty })
  } as const
  const plan = { definition, life, until: dueAfter }
  const events = yield* Effect.fromResult(decide(submit, draft, plan))
  const grants = yield* shareData(draft, definition, agency)
  const { number } = submit
  const handed = yield* handOver({ ...draft, number, agency }, definition, answers, at)
  const alongside = [...told, ...grants, ...handed]
  const sent = yield* keepMoved({ ...stored, application: draft }, events, plan, alongside)
  if (sent.application.status === "draft") {
    return yield* new MoveRefused({ command: "submit", status: "draft" })
  }
  return sent.application
})
