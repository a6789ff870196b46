/** What an answered clarification changed: «Было» and «Стало». This file holds no Effect. */
import * as v from "valibot"
import { Answers } from "../../catalogue/answers.ts"
import { Instant } from "../../shared/instant.ts"

/** The fields that were asked about, as they were answered before and after. */
export const Correction = v.object({
  at: Instant,
  /** What the agency had asked. */
  comment: v.string(),
  fields: v.array(v.string()),
  before: Answers,
  after: Answers
})
export type Correction = v.InferOutput<typeof Correction>

/** The correction that those answers make; a field that nobody answered is in neither part. */
export const correctionOf = (
  at: Instant,
  asked: Pick<Correction, "fields" | "comment">,
  before: Answers,
  after: Answers
): Correction => ({
  at,
  comment: asked.comment,
  fields: [...asked.fields],
  before: only(before, asked.fields),
  after: only(after, asked.fields)
})

const only = (answers: Answers, fields: ReadonlyArray<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => fields.includes(field)))

/** As much of a correction as is open to whoever looks: a field that is closed is not named. */
export const openCorrection = (
  { at, comment, fields, before, after }: Correction,
  opened: (answers: Answers) => Answers
): Correction => {
  const open = { before: opened(before), after: opened(after) }
  const named = fields.filter((field) => field in open.before || field in open.after)
  return { at, comment, fields: named, ...open }
}

/** The answers as they stand, and all that clarifications changed of them. */
export const everAnswered = ({
  answers,
  corrections = []
}: {
  readonly answers: Answers
  readonly corrections?: ReadonlyArray<Correction> | undefined
}): ReadonlyArray<Answers> => [answers, ...corrections.map(({ before }) => before)]
