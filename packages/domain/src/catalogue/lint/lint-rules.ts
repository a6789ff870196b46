import { Environment } from "@marcbachmann/cel-js"
import type { Definition } from "../definition.ts"
import type { Field, GroupField } from "../field.ts"
import { fieldsReadBy, withFunctions } from "../rules.ts"
import { everyRule, type PlacedRule } from "./every-rule.ts"
import type { Finding } from "./finding.ts"

/** Rules that read what the form has not, mix types, or give what is not wanted; and cycles among them. */
export const lintRules = (definition: Definition): ReadonlyArray<Finding> => [
  ...everyRule(definition).flatMap((placed) => typeProblem(definition, placed)),
  ...cycles(definition)
]

const typeProblem = (definition: Definition, placed: PlacedRule): ReadonlyArray<Finding> => {
  const { valid, type, error } = environmentFor(definition, placed).check(placed.rule)
  const finding = (says: string): ReadonlyArray<Finding> => [
    { rule: "rule-type", where: placed.where, says }
  ]
  if (!valid) return finding(error?.message ?? "can't be read")
  const wanted = placed.gives === "any" || type === "dyn" || type === placed.gives
  return wanted ? [] : finding(`gives ${type}, wanted is ${placed.gives}`)
}

/** What the rule may read, each name with its type. */
const environmentFor = (definition: Definition, placed: PlacedRule): Environment => {
  const environment = withFunctions(new Environment())
  register(environment, "Address", {
    id: "string",
    text: "string",
    postcode: "string",
    flat: "string"
  })
  register(environment, "Person", { family: "string", given: "string", patronymic: "string" })
  register(environment, "Document", { id: "string", title: "string" })
  register(environment, "Citizen", { level: "string", age: "int" })
  const fields = definition.steps.flatMap((step) => step.fields)
  for (const group of fields.filter(isGroup))
    register(environment, rowType(group), typesOf(group.fields))
  register(environment, "Answers", typesOf(fields))
  environment.registerVariable("answers", "Answers")
  environment.registerVariable("today", "string")
  environment.registerVariable("citizen", "Citizen")
  if (placed.group) environment.registerVariable("row", rowType(placed.group))
  if (placed.it) environment.registerVariable("it", typeOf(placed.it))
  if (placed.fee) environment.registerVariable("fee", "int")
  if (placed.reply) environment.registerVariable("reply", "map<string, dyn>")
  return environment
}

/** Stands for a type; no value of it is ever made. */
class Never {
  readonly never = true
}

const register = (environment: Environment, name: string, fields: Record<string, string>) =>
  environment.registerType(name, { ctor: Never, fields })

const isGroup = (field: Field): field is GroupField => field.kind === "group"
const rowType = ({ id }: GroupField): string => `RowOf${id}`

const typesOf = (fields: ReadonlyArray<Field>): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field.id, typeOf(field)]))

const typeOf = (field: Field): string => {
  switch (field.kind) {
    case "text":
    case "choice":
    case "date":
      return "string"
    case "number":
    case "money":
      return "int"
    case "consent":
      return "bool"
    case "file":
      return "list<string>"
    case "group":
      return `list<${rowType(field)}>`
    case "address":
      return "Address"
    case "person":
      return "Person"
    case "document":
      return "Document"
  }
}

/** Fields that are shown by each other's leave: neither would ever be decided. */
const cycles = ({ steps }: Definition): ReadonlyArray<Finding> => {
  const top = steps.flatMap((step) =>
    step.fields.map((field) => [field.id, reads("answers", step.visible, field.visible)] as const)
  )
  const groups = steps.flatMap(({ fields }) => fields.filter(isGroup))
  return [
    ...cyclesIn(new Map(top), ""),
    ...groups.flatMap((group) => {
      const rows = group.fields.map(({ id, visible }) => [id, reads("row", visible)] as const)
      return cyclesIn(new Map(rows), `${group.id}.`)
    })
  ]
}

const reads = (of: "answers" | "row", ...rules: ReadonlyArray<string | undefined>) =>
  rules.flatMap((rule) => (rule ? fieldsReadBy(rule, of) : []))

const cyclesIn = (
  graph: ReadonlyMap<string, ReadonlyArray<string>>,
  prefix: string
): ReadonlyArray<Finding> =>
  [...graph.keys()]
    .filter((id) => reachable(graph, id).has(id))
    .map((id) => ({
      rule: "rule-cycle",
      where: `fields.${prefix}${id}.visible`,
      says: "is shown by leave of a field that is shown by its leave"
    }))

/** All that can be come to from there, in one step or more. */
export const reachable = (
  graph: ReadonlyMap<string, ReadonlyArray<string>>,
  from: string
): ReadonlySet<string> => {
  const reached = new Set<string>()
  const visit = (id: string) => {
    for (const next of graph.get(id) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      visit(next)
    }
  }
  visit(from)
  return reached
}
