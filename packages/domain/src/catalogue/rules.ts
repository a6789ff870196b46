/**
 * The rules of a service, in CEL (https://cel.dev), evaluated by the same code in browser and server.
 * This file and what imports it bring the rule engine: pages load it with the form, not before.
 *
 * A rule reads `answers`, in a repeated group also `row`, in `valid` also `it`; `today` ("2026-11-21"),
 * `citizen.level` and `citizen.age`; in the life also `fee`, and `reply` where a registry was asked.
 * Days are text and compare as text. An empty text or choice is "", a consent not given false, no
 * files or rows []; anything else without an answer is absent, and so is whatever is not shown.
 */
import { type ASTNode, Environment, type ParseResult } from "@marcbachmann/cel-js"
import * as v from "valibot"
import { Day, daysAfter, yearsAfter } from "../profile/day.ts"

/** What a rule sees under each name. */
export type Scope = Readonly<Record<string, unknown>>

/** What our rules can do beyond CEL itself. Days that are no days give no result. */
export const withFunctions = (environment: Environment): Environment =>
  environment
    .registerFunction("fullYears(string, string): int", (from: string, to: string) =>
      BigInt(fullYears(v.parse(Day, from), v.parse(Day, to)))
    )
    .registerFunction("yearsAfter(string, int): string", (day: string, years: bigint) =>
      yearsAfter(v.parse(Day, day), Number(years))
    )
    .registerFunction("daysAfter(string, int): string", (day: string, days: bigint) =>
      daysAfter(v.parse(Day, day), Number(days))
    )
    .registerFunction("digits(string): string", (text: string) => text.replaceAll(/\D/g, ""))

/** How many birthdays have passed between the two days. */
export const fullYears = (from: Day, to: Day): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(4) < from.slice(4) ? years - 1 : years
}

const environment = withFunctions(new Environment({ unlistedVariablesAreDyn: true }))

interface Parsed {
  readonly run: ParseResult
  readonly reads: Readonly<Record<"answers" | "row", ReadonlyArray<string>>>
}

// Parsing is pure, so a rule is parsed once. There are as many as definitions have.
const parsed = new Map<string, Parsed>()

const parse = (rule: string): Parsed => {
  const known = parsed.get(rule)
  if (known) return known
  const run = environment.parse(rule)
  const reads = { answers: readsOf(run.ast, "answers"), row: readsOf(run.ast, "row") }
  const fresh = { run, reads }
  parsed.set(rule, fresh)
  return fresh
}

/**
 * What the rule gives, or nothing while it reads what is not answered yet.
 * Whole numbers come as bigint.
 */
export const evaluate = (rule: string, scope: Scope): unknown => {
  try {
    return parse(rule).run(scope)
  } catch {
    return undefined
  }
}

/** Does the rule hold? `undecided` stands while it can't be told. */
export const holds = (rule: string, scope: Scope, undecided: boolean): boolean => {
  const value = evaluate(rule, scope)
  return typeof value === "boolean" ? value : undecided
}

/** The fields that the rule reads of `answers`, or of `row`. A rule that can't be parsed reads none. */
export const fieldsReadBy = (rule: string, of: "answers" | "row"): ReadonlyArray<string> => {
  try {
    return parse(rule).reads[of]
  } catch {
    return []
  }
}

const readsOf = (node: unknown, of: string): ReadonlyArray<string> => {
  if (Array.isArray(node)) return [...new Set(node.flatMap((each) => readsOf(each, of)))]
  if (!isNode(node)) return []
  if (node.op === "." && node.args[0].op === "id" && node.args[0].args === of) return [node.args[1]]
  return readsOf(node.args, of)
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === "object" && value !== null && "op" in value && "args" in value
