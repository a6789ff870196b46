import * as v from "valibot"
import { answerSchema } from "./answer-schema.ts"
import { type Answer, type Answers, isEmpty, type Row, rowsOf } from "./answers.ts"
import type { Definition } from "./definition.ts"
import type { Field } from "./field.ts"
import type { Localised } from "./localised.ts"

/** What is different for the citizen in the newer version. */
export interface DraftChange {
  /** Asked anew, no longer asked, or asked differently so that the answer could not be kept. */
  readonly change: "added" | "removed" | "cleared"
  readonly path: string
  readonly label: Localised
}

/**
 * The draft's answers in another version of the service, and what changed for the citizen.
 * Fields are known again by their ids. What can't be kept is told, never silently dropped.
 */
export const moveDraft = (
  from: Definition,
  to: Definition,
  answers: Answers
): { readonly answers: Answers; readonly changes: ReadonlyArray<DraftChange> } => {
  const before = fieldsOf(from)
  const after = fieldsOf(to)
  const kept = Object.fromEntries(
    [...after.values()].flatMap((field) => {
      const answer = keep(before.get(field.id), field, answers[field.id])
      return answer === undefined ? [] : [[field.id, answer] as const]
    })
  )
  const told = (change: DraftChange["change"], { id, label }: Field): DraftChange => ({
    change,
    path: id,
    label
  })
  return {
    answers: kept,
    changes: [
      ...[...after.values()].filter(({ id }) => !before.has(id)).map((f) => told("added", f)),
      ...[...before.values()]
        .filter(({ id }) => !after.has(id) && !isEmpty(answers[id]))
        .map((f) => told("removed", f)),
      ...[...after.values()]
        .filter(({ id }) => before.has(id) && !isEmpty(answers[id]) && kept[id] === undefined)
        .map((f) => told("cleared", f))
    ]
  }
}

const fieldsOf = ({ steps }: Definition): ReadonlyMap<string, Field> =>
  new Map(steps.flatMap(({ fields }) => fields.map((field) => [field.id, field] as const)))

/** The answer, if it still says the same. One that was wrong before stays for the citizen to mend. */
const keep = (before: Field | undefined, after: Field, answer: unknown): Answer | undefined => {
  if (!before || before.kind !== after.kind || isEmpty(answer)) return undefined
  if (after.kind === "group")
    return before.kind === "group" ? keepRows(before, after, answer) : undefined
  if (before.kind === "group") return undefined
  const fitted = fits(before, answer)
  if (fitted && !fits(after, answer)) return undefined
  return isAnswer(answer) ? answer : undefined
}

const keepRows = (before: Groups, after: Groups, answer: unknown): Array<Row> =>
  rowsOf(answer).map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([id, each]) => {
        const was = before.fields.find((field) => field.id === id)
        const is = after.fields.find((field) => field.id === id)
        return was && is && was.kind === is.kind && (!fits(was, each) || fits(is, each))
      })
    )
  )

type Groups = Extract<Field, { kind: "group" }>

const fits = (field: Exclude<Field, Groups>, answer: unknown): boolean =>
  v.safeParse(answerSchema(field), answer).success

const isAnswer = (answer: unknown): answer is Answer => answer !== undefined && answer !== null
