import { type Answers, rowsOf } from "./answers.ts"
import type { Definition } from "./definition.ts"
import type { Field, GroupField, Step } from "./field.ts"
import type { RuleContext } from "./rule-context.ts"
import { answerForRules, forRules } from "./rule-values.ts"
import { fieldsReadBy, fullYears, holds, type Scope } from "./rules.ts"

/** What is shown of a form with these answers, and what rules see of it. */
export interface VisibleForm {
  readonly steps: ReadonlyArray<Step>
  /** The paths of the shown fields: "reason", "jobs.0.until". */
  readonly paths: ReadonlySet<string>
  readonly scope: Scope
  /** What the rules of a row see. */
  readonly scopeOfRow: (group: GroupField, row: Answers) => Scope
}

/**
 * The fields that are shown. A field whose rule can't be told yet is not; what is not shown counts
 * as not answered, for other rules too, so a field is decided after those that its rule reads.
 */
export const visibleFields = (
  definition: Definition,
  answers: Answers,
  context: RuleContext
): VisibleForm => {
  const placed = placedIn(definition)
  const { shown, scope } = look(placed, answers, circumstances(context), "answers")
  const inRow = (group: GroupField, row: Answers) => look(placedInRow(group), row, scope, "row")

  const paths = new Set(shown)
  for (const { field } of placed) {
    if (field.kind !== "group" || !shown.has(field.id)) continue
    rowsOf(answers[field.id]).forEach((row, index) => {
      for (const id of inRow(field, row).shown) paths.add(`${field.id}.${index}.${id}`)
    })
  }
  const steps = definition.steps.filter((step) => step.fields.some(({ id }) => shown.has(id)))
  return { steps, paths, scope, scopeOfRow: (group, row) => inRow(group, row).scope }
}

/** A field, and the rules that must all hold for it to be shown. */
interface Placed {
  readonly field: Field
  readonly rules: ReadonlyArray<string | undefined>
}

type InOrder = ReadonlyArray<Placed>

/** The fields of a form in the order in which they are decided. A definition never changes. */
const placedIn = (definition: Definition): InOrder => {
  const known = inOrder.get(definition)
  if (known) return known
  const placed = definition.steps.flatMap((step) =>
    step.fields.map((field) => ({ field, rules: [step.visible, field.visible] }))
  )
  return noted(definition, inReadingOrder(placed, "answers"))
}

const placedInRow = (group: GroupField): InOrder =>
  inOrder.get(group) ??
  noted(
    group,
    inReadingOrder(
      group.fields.map((field) => ({ field, rules: [field.visible] })),
      "row"
    )
  )

const inOrder = new WeakMap<Definition | GroupField, InOrder>()

const noted = (of: Definition | GroupField, placed: InOrder): InOrder => {
  inOrder.set(of, placed)
  return placed
}

/** What rules know of the day and the citizen. */
const circumstances = ({ today, level, birthDate, reply }: RuleContext): Scope => ({
  today,
  citizen: { level, ...(birthDate && { age: BigInt(fullYears(birthDate, today)) }) },
  ...(reply && { reply: forRules(reply) })
})

/** Which of the fields are shown, and the scope with the answers of those, under `name`. */
const look = (
  placed: InOrder,
  answers: Answers,
  outer: Scope,
  name: "answers" | "row"
): { readonly shown: ReadonlySet<string>; readonly scope: Scope } => {
  const values: Record<string, unknown> = {}
  const scope: Scope = { ...outer, [name]: values }
  const shown = new Set<string>()
  for (const { field, rules } of placed) {
    const visible = rules.every((rule) => rule === undefined || holds(rule, scope, false))
    if (visible) shown.add(field.id)
    const value = answerForRules(field, visible ? answers[field.id] : undefined)
    if (value !== undefined) values[field.id] = value
  }
  return { shown, scope }
}

/** Each field after those that its rules read. A cycle is cut where it closes; the linter finds it. */
const inReadingOrder = (placed: ReadonlyArray<Placed>, name: "answers" | "row"): InOrder => {
  const byId = new Map(placed.map((each) => [each.field.id, each]))
  const ordered = new Set<Placed>()
  const begun = new Set<Placed>()
  const visit = (each: Placed) => {
    if (begun.has(each)) return
    begun.add(each)
    for (const id of each.rules.flatMap((rule) => (rule ? fieldsReadBy(rule, name) : []))) {
      const read = byId.get(id)
      if (read) visit(read)
    }
    ordered.add(each)
  }
  placed.forEach(visit)
  return [...ordered]
}
