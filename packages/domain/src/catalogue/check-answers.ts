import * as v from "valibot"
import { answerSchema } from "./answer-schema.ts"
import { type Answers, isEmpty, rowsOf } from "./answers.ts"
import type { Definition } from "./definition.ts"
import type { Field, FieldKind, LeafField } from "./field.ts"
import type { Localised } from "./localised.ts"
import type { RuleContext } from "./rule-context.ts"
import { answerForRules } from "./rule-values.ts"
import { holds, type Scope } from "./rules.ts"
import { visibleFields, type VisibleForm } from "./visible-fields.ts"

/** What is wrong with an answer: where, a stable code, and the definition's own words if it has any. */
export interface FieldProblem {
  /** "reason", "jobs.0.until", "applicant.family" */
  readonly path: string
  readonly code: string
  readonly says?: Localised
}

/**
 * All that is wrong with the answers, in the order of the form; only of one step, if it is named.
 * Nothing wrong means that they may be sent. What is not shown is not looked at.
 */
export const checkAnswers = (
  definition: Definition,
  answers: Answers,
  context: RuleContext,
  stepId?: string
): ReadonlyArray<FieldProblem> => {
  const form = visibleFields(definition, answers, context)
  const fields = form.steps
    .filter(({ id }) => stepId === undefined || id === stepId)
    .flatMap((step) => step.fields)
    .filter(({ id }) => form.paths.has(id))
  const problems = fields.flatMap((field) => checkField(field, answers[field.id], field.id, form))
  const troubled = new Set(problems.map(({ path }) => path.split(".")[0]))
  const unmet = definition.eligible
    .filter(({ at, rule }) => fields.some(({ id }) => id === at) && !holds(rule, form.scope, true))
    // A field that is wrong by itself is mended first.
    .filter(({ at }) => !troubled.has(at))
    .map(({ at, code, says }) => ({ path: at, code: `eligible.${code}`, says }))
  return [...problems, ...unmet, ...(stepId === undefined ? strangers(definition, answers) : [])]
}

/** Answers to what the form never asked. */
const strangers = ({ steps }: Definition, answers: Answers): ReadonlyArray<FieldProblem> => {
  const known = new Set(steps.flatMap(({ fields }) => fields.map(({ id }) => id)))
  return Object.keys(answers)
    .filter((id) => !known.has(id))
    .map((path) => ({ path, code: "answer.unknown" }))
}

type Problems = ReadonlyArray<FieldProblem>

const checkField = (field: Field, answer: unknown, path: string, form: VisibleForm): Problems => {
  if (field.kind !== "group") return checkLeaf(field, answer, path, form.scope)
  if (!isEmpty(answer) && !Array.isArray(answer)) return [{ path, code: "answer.form" }]
  const rows = rowsOf(answer)
  const needed = isRequired(field, form.scope) ? Math.max(1, field.min) : field.min
  if (rows.length < needed) return [{ path, code: "answer.too_few" }]
  if (rows.length > field.max) return [{ path, code: "answer.too_many" }]
  const inRows = rows.flatMap((row, index) => {
    const scope = form.scopeOfRow(field, row)
    return field.fields
      .filter(({ id }) => form.paths.has(`${path}.${index}.${id}`))
      .flatMap((leaf) => checkLeaf(leaf, row[leaf.id], `${path}.${index}.${leaf.id}`, scope))
  })
  return inRows.length > 0 ? inRows : brokenRule(field, answer, path, form.scope)
}

const checkLeaf = (field: LeafField, answer: unknown, path: string, scope: Scope): Problems => {
  if (isEmpty(answer)) {
    return isRequired(field, scope) ? [{ path, code: missing[field.kind] }] : []
  }
  const { success, issues } = v.safeParse(answerSchema(field), answer, {
    abortPipeEarly: true
  })
  return success ? brokenRule(field, answer, path, scope) : (issues ?? []).map(toProblem(path))
}

const isRequired = ({ required }: Field, scope: Scope): boolean =>
  required === undefined || holds(required, scope, false)

const missing: Record<FieldKind, string> = {
  text: "answer.required",
  number: "answer.required",
  money: "answer.required",
  date: "answer.required",
  choice: "answer.choose",
  address: "answer.address",
  person: "answer.required",
  document: "answer.document",
  file: "answer.file",
  group: "answer.too_few",
  consent: "answer.agree"
}

const toProblem =
  (path: string) =>
  (issue: v.BaseIssue<unknown>): FieldProblem => ({
    path: [path, ...(issue.path ?? []).map(({ key }) => String(key))].join("."),
    code: /^[a-z_]+\.[a-z_]+$/.test(issue.message) ? issue.message : formCode(issue)
  })

const formCode = ({ received }: v.BaseIssue<unknown>): string =>
  received === "undefined" ? "answer.required" : "answer.form"

/** The first of the field's own rules that does not hold. */
const brokenRule = (field: Field, answer: unknown, path: string, scope: Scope): Problems => {
  const it = { ...scope, it: answerForRules(field, answer) }
  const broken = field.valid?.find(({ rule }) => !holds(rule, it, true))
  return broken ? [{ path, code: `${field.id}.${broken.code}`, says: broken.says }] : []
}
