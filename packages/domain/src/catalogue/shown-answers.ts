import { type Answer, type Answers, isEmpty, type Row, rowsOf } from "./answers.ts"
import type { Definition } from "./definition.ts"
import type { RuleContext } from "./rule-context.ts"
import { visibleFields } from "./visible-fields.ts"

/** The answers that are sent: only to what is shown, and only where there is one. */
export const shownAnswers = (
  definition: Definition,
  answers: Answers,
  context: RuleContext
): Answers => {
  const { paths } = visibleFields(definition, answers, context)
  const fields = definition.steps.flatMap((step) => step.fields)
  const shown = fields.flatMap((field): ReadonlyArray<readonly [string, Answer]> => {
    const answer = answers[field.id]
    if (answer === undefined || isEmpty(answer) || !paths.has(field.id)) return []
    if (field.kind !== "group") return [[field.id, answer] as const]
    const rows = rowsOf(answer).map((row, index) => shownInRow(row, `${field.id}.${index}.`, paths))
    return rows.length > 0 ? [[field.id, rows] as const] : []
  })
  return Object.fromEntries(shown)
}

const shownInRow = (row: Row, path: string, paths: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([id, answer]) => paths.has(path + id) && !isEmpty(answer))
  )
