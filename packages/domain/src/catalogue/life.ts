import * as v from "valibot"
import { Limit } from "./limit.ts"
import { Localised } from "./localised.ts"
import { Code, FieldId, Rule } from "./names.ts"

/**
 * What a state means to everybody, in the order of a life: «Черновик», «Принято», «В работе»,
 * «Требуется уточнение», «Ожидает оплаты», «Одобрено», «Отказано», «Готово к выдаче», «Выдано»,
 * «Завершено», «Отозвано».
 */
export const StateKind = v.picklist([
  "draft",
  "accepted",
  "in-work",
  "clarification",
  "payment",
  "approved",
  "refused",
  "ready",
  "issued",
  "done",
  "withdrawn"
])
export type StateKind = v.InferOutput<typeof StateKind>

/** Whose turn it is: the citizen always sees this beside the state. */
export const Turn = v.picklist(["citizen", "agency", "outside", "nobody"])
export type Turn = v.InferOutput<typeof Turn>

/** Who moves. The system moves when a registry answers, money comes, or a limit passes. */
export const Mover = v.picklist(["citizen", "clerk", "system"])
export type Mover = v.InferOutput<typeof Mover>

/** What is done to move an application on. */
export const Move = v.picklist([
  "submit",
  "pay",
  "take",
  "ask",
  "answer",
  "edit",
  "find",
  "miss",
  "approve",
  "refuse",
  "make-ready",
  "issue",
  "finish",
  "withdraw",
  "expire"
])
export type Move = v.InferOutput<typeof Move>

/** A question to a state registry, asked when the application enters the state. */
export const RegistryCheck = v.strictObject({
  registry: v.picklist(["passport", "snils", "inn", "tax-income", "address"]),
  /** What is asked, each part a rule over the answers. */
  ask: v.record(FieldId, Rule),
  /** Over `reply`: true moves on by `find`, false by `miss`. */
  found: Rule,
  /** The reason told when it is not found. */
  otherwise: Localised
})
export type RegistryCheck = v.InferOutput<typeof RegistryCheck>

/** The document that comes out on entering the state, and lands in «Мои документы» signed. */
export const Outcome = v.strictObject({
  template: Code,
  title: Localised,
  /** What stands in it, each part a rule over the answers and the registry's reply. */
  data: v.record(FieldId, Rule)
})
export type Outcome = v.InferOutput<typeof Outcome>

/** The citizen comes to an office while the application is in the state. */
export const Visit = v.strictObject({
  /** A rule that gives the id of a place among those of the deliveries. */
  place: Rule,
  /** What to bring, in the citizen's words. */
  bring: v.pipe(v.array(Localised), v.minLength(1), v.maxLength(10))
})
export type Visit = v.InferOutput<typeof Visit>

export const State = v.strictObject({
  id: Code,
  kind: StateKind,
  /** Said under the status, in the citizen's words: what happens now. */
  says: Localised,
  turn: Turn,
  /** How long it may last. Past it, a move `expire` is made if there is one; else it is overdue. */
  limit: v.optional(Limit),
  /** The agency's term stands still while the application waits here. */
  pausesClock: v.optional(v.boolean(), false),
  check: v.optional(RegistryCheck),
  outcome: v.optional(Outcome),
  visit: v.optional(Visit),
  /** Of several for one move, the first whose `when` holds is taken. */
  moves: v.pipe(
    v.array(v.strictObject({ do: Move, by: Mover, to: Code, when: v.optional(Rule) })),
    v.maxLength(20)
  )
})
export type State = v.InferOutput<typeof State>

/** All that may become of an application. The first state is the draft. */
export const Life = v.pipe(v.array(State), v.minLength(2), v.maxLength(30))
export type Life = v.InferOutput<typeof Life>
