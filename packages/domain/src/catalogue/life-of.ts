import type { JsonObject } from "../shared/json.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Answers } from "./answers.ts"
import type { Definition } from "./definition.ts"
import { feeIn } from "./fee-of.ts"
import type { Move, Mover, RegistryCheck, Outcome, State, Visit } from "./life.ts"
import type { RuleContext } from "./rule-context.ts"
import { fromRules } from "./rule-values.ts"
import { evaluate, holds, type Scope } from "./rules.ts"
import { visibleFields } from "./visible-fields.ts"

/** The life of an application with these answers. */
export interface LifeOf {
  /** The draft, in which every life begins. */
  readonly first: State
  readonly state: (id: string) => State | undefined
  /** Where that move by that mover leads from there; nothing when it can't be made. */
  readonly next: (from: string, move: Move, by: Mover) => State | undefined
  /** What that mover may do there now. */
  readonly moves: (from: string, by: Mover) => ReadonlyArray<Move>
  /** The code of the office that the application goes to. */
  readonly office: () => AgencyCode | undefined
  /** What the registry is asked. */
  readonly request: (check: RegistryCheck) => JsonObject
  /** Does what the registry answered (`reply` in the context) satisfy the check? */
  readonly found: (check: RegistryCheck) => boolean
  /** The place to which the citizen is to come. */
  readonly place: (visit: Visit) => string | undefined
  /** What stands in the document that comes out. */
  readonly outcome: (outcome: Outcome) => JsonObject
}

export const lifeOf = (definition: Definition, answers: Answers, context: RuleContext): LifeOf => {
  const { life, duty, route } = definition
  const visible = visibleFields(definition, answers, context).scope
  const fee = feeIn(duty, visible, context.today)
  const scope: Scope = { ...visible, ...(fee && { fee: BigInt(fee.amount) }) }
  const states = new Map(life.map((state) => [state.id, state]))
  const open = (from: string, by: Mover) =>
    (states.get(from)?.moves ?? [])
      .filter((move) => move.by === by)
      .filter(({ when }) => when === undefined || holds(when, scope, false))

  return {
    first: firstOf(definition),
    state: (id) => states.get(id),
    next: (from, move, by) => states.get(open(from, by).find((each) => each.do === move)?.to ?? ""),
    moves: (from, by) => [...new Set(open(from, by).map((each) => each.do))],
    office: () => {
      const office = evaluate(route, scope)
      return definition.offices.find(({ code }) => code === office)?.code
    },
    request: ({ ask }) => told(ask, scope),
    found: ({ found }) => holds(found, scope, false),
    place: ({ place }) => {
      const id = evaluate(place, scope)
      return placesOf(definition).find((each) => each === id)
    },
    outcome: ({ data }) => inWords(definition, data, told(data, scope))
  }
}

/** The draft. The schema holds at least two states, the linter that the first is the draft. */
const firstOf = ({ life }: Definition): State => {
  const [first] = life
  if (!first) throw new Error("A definition without a life was not parsed by its schema")
  return first
}

/** The ids of all places where something is handed over. */
const placesOf = ({ delivery }: Definition): ReadonlyArray<string> =>
  delivery.flatMap(({ places }) => places.map(({ id }) => id))

/** Each part by its rule; without those that can't be told. */
const told = (rules: Readonly<Record<string, string>>, scope: Scope): JsonObject =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const value = fromRules(evaluate(rule, scope))
      return value === undefined ? [] : [[name, value]]
    })
  )

/** A chosen value is told by its label, in all languages: on paper its code would say nothing. */
const inWords = (
  { steps }: Definition,
  rules: Readonly<Record<string, string>>,
  data: JsonObject
): JsonObject => {
  const fields = steps.flatMap((step) => step.fields)
  const labelled = Object.entries(data).map(([name, value]) => {
    const field = fields.find(({ id }) => rules[name] === `answers.${id}`)
    const options = field?.kind === "choice" ? field.options : []
    return [name, options.find((option) => option.value === value)?.label ?? value]
  })
  return Object.fromEntries(labelled)
}
