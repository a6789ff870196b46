import { Data, Effect } from "effect"
import type { Answers } from "../catalogue/answers.ts"
import type { FieldProblem } from "../catalogue/check-answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import { Documents } from "../documents/ports.ts"
import type { Application } from "./application.ts"
import { attachmentsIn } from "./attachments.ts"
import { subjectOf } from "./facts.ts"
import { unfitAttachments } from "./unfit-attachments.ts"

/** The answers can't be sent as they are; each problem names the field and what is wrong there. */
export class AnswersRefused extends Data.TaggedError("AnswersRefused")<{
  readonly problems: ReadonlyArray<FieldProblem>
}> {}

/**
 * The application rests on the documents its answers name: they stay while it is under way. Those that were
 * not there before must be in force, and such as their fields take.
 */
export const holdAttachments = Effect.fnUntraced(function* (
  application: Pick<Application, "id" | "citizenId">,
  definition: Definition,
  answers: Answers,
  before: Answers = {}
): Effect.fn.Return<void, AnswersRefused, Documents> {
  const attachments = attachmentsIn(definition, answers)
  if (attachments.length === 0) return
  const ids = [...new Set(attachments.map(({ documentId }) => documentId))]
  const missing = yield* (yield* Documents).hold(application.citizenId, ids, subjectOf(application))
  const known = new Set(attachmentsIn(definition, before).map(({ documentId }) => documentId))
  const added = attachments.filter(({ documentId }) => !known.has(documentId))
  const problems = [
    ...attachments
      .filter(({ documentId }) => missing.includes(documentId))
      .map(({ path }) => ({ path, code: "answer.document" })),
    ...(yield* unfitAttachments(application.citizenId, added))
  ]
  if (problems.length > 0) return yield* new AnswersRefused({ problems })
})
