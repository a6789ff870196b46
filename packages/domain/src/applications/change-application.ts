import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Answers } from "../catalogue/answers.ts"
import { checkAnswers, type FieldProblem } from "../catalogue/check-answers.ts"
import { lifeOf } from "../catalogue/life-of.ts"
import type { Definitions } from "../catalogue/ports.ts"
import { shownAnswers } from "../catalogue/shown-answers.ts"
import type { Documents } from "../documents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import type { Profiles } from "../profile/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { Registries } from "../verification/registries.ts"
import type { MoveRefused } from "./application-commands.ts"
import type { Application, ApplicationId } from "./application.ts"
import { decide } from "./decide.ts"
import { differingFields } from "./differing-fields.ts"
import { handOver } from "./hand-over.ts"
import { AnswersRefused, holdAttachments } from "./hold-attachments.ts"
import { keepMoved } from "./keep-moved.ts"
import { type DefinedPlan, planOf } from "./plan-of.ts"
import { ApplicationChanged, type ApplicationNotFound, Applications, type Stored } from "./ports.ts"
import { requireHouses } from "./require-houses.ts"

export interface ChangedAnswers {
  readonly answers: Answers
  /** The version of the application that these answers were written on. */
  readonly version: number
}

/**
 * «Ответить» on a clarification, or «Редактировать заявление» before the decision. Asked fields alone
 * may be answered; what is changed must be right as a whole.
 */
export const changeApplication = Effect.fn("changeApplication")(function* (
  id: ApplicationId,
  move: "answer" | "edit",
  { answers: written, version }: ChangedAnswers
): Effect.fn.Return<
  Stored,
  ApplicationNotFound | AnswersRefused | MoveRefused | ApplicationChanged,
  | CurrentCitizen
  | Applications
  | Definitions
  | Profiles
  | Documents
  | Registries
  | Jobs
  | Transactions
> {
  const citizen = yield* CurrentCitizen
  const stored = yield* (yield* Applications).get(citizen.id, id)
  const { application } = stored
  const plan = yield* planOf(application)
  const context = { ...plan.context, level: citizen.level }
  const answers = shownAnswers(plan.definition, written, context)
  const fields = differingFields(application.answers, answers)
  // The answer was lost on its way back: the same once more is no news.
  if (fields.length === 0 && stored.version > version) return stored
  if (stored.version !== version) return yield* new ApplicationChanged()

  const problems = [
    ...checkAnswers(plan.definition, written, context),
    ...unasked(application, move, fields, plan)
  ]
  if (problems.length > 0) return yield* new AnswersRefused({ problems })
  yield* requireHouses(plan.definition, answers)

  const asked = { at: yield* now, by: byCitizen(citizen.id) }
  const life = lifeOf(plan.definition, answers, context)
  const command = { type: move, answers, fields, ...asked }
  const events = yield* Effect.fromResult(decide(command, application, { ...plan, life }))
  return yield* atomically(
    Effect.gen(function* () {
      yield* holdAttachments(application, plan.definition, answers, application.answers)
      yield* (yield* Applications).dropChangeDraft(citizen.id, id)
      const handed = yield* newlyHanded(application, plan, answers, asked.at)
      return yield* keepMoved(stored, events, { ...plan, life }, handed)
    })
  )
})

const newlyHanded = (
  application: Application,
  { definition }: DefinedPlan,
  answers: Answers,
  at: Instant
) =>
  application.status === "draft"
    ? Effect.succeed([])
    : handOver(application, definition, answers, at, application.answers)

/** A clarification opens the fields it asks for, and those that only their answers show. */
const unasked = (
  application: Application,
  move: "answer" | "edit",
  fields: ReadonlyArray<string>,
  { definition }: DefinedPlan
): ReadonlyArray<FieldProblem> => {
  if (move !== "answer" || application.status !== "clarification") return []
  const { asked, answers } = application
  const known = new Set(definition.steps.flatMap((step) => step.fields.map(({ id }) => id)))
  return fields
    .filter((field) => known.has(field) && !asked.fields.includes(field) && field in answers)
    .map((path) => ({ path, code: "answer.not_asked" }))
}
