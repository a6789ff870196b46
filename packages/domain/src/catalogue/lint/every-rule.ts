import type { Definition } from "../definition.ts"
import type { Field, GroupField } from "../field.ts"

/** A rule of a definition, where it stands, what it must give and what it may read. */
export interface PlacedRule {
  readonly where: string
  readonly rule: string
  readonly gives: "bool" | "int" | "string" | "any"
  /** The answer that `it` means, and the group whose row `row` means. */
  readonly it?: Field
  readonly group?: GroupField
  readonly fee?: true
  readonly reply?: true
}

/** All rules of a definition. */
export const everyRule = (definition: Definition): ReadonlyArray<PlacedRule> => [
  ...definition.steps.flatMap(({ id, visible, fields }) => [
    ...one(`steps.${id}.visible`, visible, "bool"),
    ...fields.flatMap((field) => rulesOfField(field))
  ]),
  ...definition.eligible.flatMap(({ code, rule }) => one(`eligible.${code}`, rule, "bool")),
  ...one("route", definition.route, "string"),
  ...one("duty.amount", definition.duty?.amount, "int"),
  ...(definition.duty?.discounts ?? []).flatMap(({ id, when }) =>
    one(`duty.discounts.${id}`, when, "bool")
  ),
  ...definition.life.flatMap(({ id, moves, check, outcome, visit }) => [
    ...one(`life.${id}.visit.place`, visit?.place, "string"),
    ...moves.flatMap((move) =>
      one(`life.${id}.${move.do}`, move.when, "bool").map((each) => ({
        ...each,
        fee: true as const
      }))
    ),
    ...Object.entries(check?.ask ?? {}).flatMap(([name, rule]) =>
      one(`life.${id}.check.ask.${name}`, rule, "any")
    ),
    ...withReply(one(`life.${id}.check.found`, check?.found, "bool")),
    ...withReply(
      Object.entries(outcome?.data ?? {}).flatMap(([name, rule]) =>
        one(`life.${id}.outcome.${name}`, rule, "any")
      )
    )
  ])
]

const rulesOfField = (field: Field, group?: GroupField): ReadonlyArray<PlacedRule> => {
  const where = `fields.${group ? `${group.id}.` : ""}${field.id}`
  const inGroup = group ? { group } : {}
  return [
    ...one(`${where}.visible`, field.visible, "bool").map((each) => ({ ...each, ...inGroup })),
    ...one(`${where}.required`, field.required, "bool").map((each) => ({ ...each, ...inGroup })),
    ...(field.valid ?? []).flatMap(({ code, rule }) =>
      one(`${where}.${code}`, rule, "bool").map((each) => ({ ...each, ...inGroup, it: field }))
    ),
    ...(field.kind === "group" ? field.fields.flatMap((leaf) => rulesOfField(leaf, field)) : [])
  ]
}

const one = (
  where: string,
  rule: string | undefined,
  gives: PlacedRule["gives"]
): ReadonlyArray<PlacedRule> => (rule === undefined ? [] : [{ where, rule, gives }])

const withReply = (rules: ReadonlyArray<PlacedRule>): ReadonlyArray<PlacedRule> =>
  rules.map((each) => ({ ...each, reply: true }))
