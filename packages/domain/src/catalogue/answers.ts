import * as v from "valibot"
import { FieldId } from "./names.ts"

const scalar = v.union([
  v.pipe(v.string(), v.maxLength(4000, "answer.too_long")),
  v.number(),
  v.boolean()
])
const parts = v.pipe(v.record(v.pipe(v.string(), v.maxLength(40)), scalar), v.maxEntries(20))
const list = v.pipe(v.array(parts), v.maxLength(50, "answer.too_many"))
const row = v.pipe(v.record(FieldId, v.union([scalar, parts, list])), v.maxEntries(40))
/** One row of a repeated group. */
export type Row = v.InferOutput<typeof row>

const rows = v.pipe(v.array(row), v.maxLength(50, "answer.too_many"))

/**
 * An answer, by the kind of its field: text, choice and date ("2030-05-09") a string, number a whole
 * number, money whole kopecks, consent true, address and person an object as in the profile,
 * document `{ id, title }`, file a list of `{ id, name, size }`, group a list of rows.
 */
export const Answer = v.union([scalar, parts, rows])
export type Answer = v.InferOutput<typeof Answer>

/**
 * What the citizen has filled in, by field: half of it, or wrong, as drafts are. Only its size is
 * bounded here; whether it is right `checkAnswers` says.
 */
export const Answers = v.pipe(v.record(FieldId, Answer), v.maxEntries(400, "answer.too_many"))
export type Answers = v.InferOutput<typeof Answers>

/** The rows of a repeated group. */
export const rowsOf = (answer: unknown): ReadonlyArray<Row> =>
  Array.isArray(answer) ? answer.filter((each) => typeof each === "object" && each !== null) : []

/** Nothing typed, chosen, ticked or added. */
export const isEmpty = (answer: unknown): boolean =>
  answer === undefined ||
  answer === null ||
  answer === false ||
  (typeof answer === "string" && answer.trim() === "") ||
  (Array.isArray(answer) && answer.length === 0)
