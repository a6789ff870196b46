import type { Definition } from "../definition.ts"
import type { Field } from "../field.ts"
import { fieldsReadBy, holds } from "../rules.ts"
import type { Finding } from "./finding.ts"

/** Ids that are given twice or stand for nothing, and fields that no answers can bring to light. */
export const lintForm = (definition: Definition): ReadonlyArray<Finding> => {
  const { steps, eligible, offices, delivery, life, sharing } = definition
  const fields = steps.flatMap((step) => step.fields)
  const ids = fields.map(({ id }) => id)
  return [
    ...twice(
      "steps",
      steps.map(({ id }) => id)
    ),
    ...twice("fields", ids),
    ...fields.flatMap((field) =>
      field.kind === "group"
        ? twice(
            `fields.${field.id}`,
            field.fields.map(({ id }) => id)
          )
        : []
    ),
    ...fields.flatMap((field) =>
      field.kind === "choice"
        ? twice(
            `fields.${field.id}.options`,
            field.options.map(({ value }) => value)
          )
        : []
    ),
    ...twice(
      "offices",
      offices.map(({ code }) => code)
    ),
    ...twice(
      "delivery",
      delivery.map(({ id }) => id)
    ),
    ...twice(
      "life",
      life.map(({ id }) => id)
    ),
    ...eligible
      .filter(({ at }) => !ids.includes(at))
      .map(({ code, at }) => unknown(`eligible.${code}`, `there is no field ${at}`)),
    ...sharing
      .filter(({ agency }) => !offices.some(({ code }) => code === agency))
      .map(({ agency }) => unknown(`sharing.${agency}`, "data go to none but the offices")),
    ...steps.flatMap((step) =>
      step.fields
        .filter((field) => !everShown(fields, [step.visible, field.visible]))
        .map(({ id }) => hidden(`fields.${id}`))
    )
  ]
}

/**
 * Can the rules ever hold together? Tried with every choice and consent that they read; a rule that
 * reads anything freer than that is believed.
 */
const everShown = (
  fields: ReadonlyArray<Field>,
  given: ReadonlyArray<string | undefined>
): boolean => {
  const rules = given.filter((rule) => rule !== undefined)
  const read = new Set(rules.flatMap((rule) => fieldsReadBy(rule, "answers")))
  const asked = fields.filter(({ id }) => read.has(id))
  const free =
    asked.length < read.size || asked.some(({ kind }) => kind !== "choice" && kind !== "consent")
  if (free || rules.some((rule) => /\b(?:today|citizen)\b/.test(rule))) return true
  return combinations(asked).some((answers) =>
    rules.every((rule) => holds(rule, { answers }, false))
  )
}

const combinations = (fields: ReadonlyArray<Field>): ReadonlyArray<Record<string, unknown>> =>
  fields.reduce<ReadonlyArray<Record<string, unknown>>>(
    (all, field) =>
      all.flatMap((answers) => valuesOf(field).map((value) => ({ ...answers, [field.id]: value }))),
    [{}]
  )

const valuesOf = (field: Field): ReadonlyArray<unknown> =>
  field.kind === "choice" ? ["", ...field.options.map(({ value }) => value)] : [true, false]

const twice = (where: string, ids: ReadonlyArray<string>): ReadonlyArray<Finding> =>
  ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ rule: "duplicate-id", where: `${where}.${id}`, says: "is given twice" }))

const unknown = (where: string, says: string): Finding => ({ rule: "unknown-id", where, says })

const hidden = (where: string): Finding => ({
  rule: "unreachable-field",
  where,
  says: "no answers bring it to light"
})
