import type { Definition } from "../definition.ts"
import type { State, StateKind } from "../life.ts"
import type { Finding } from "./finding.ts"
import { reachable } from "./lint-rules.ts"

const ends: ReadonlySet<StateKind> = new Set(["done", "refused", "withdrawn"])

/** States that nothing leads to or out of, that may last for ever, or that don't make a life. */
export const lintLife = ({ life, delivery }: Definition): ReadonlyArray<Finding> => {
  const graph = new Map(life.map(({ id, moves }) => [id, moves.map(({ to }) => to)]))
  const end = new Set(life.filter(({ kind }) => ends.has(kind)).map(({ id }) => id))
  const first = life[0]?.id ?? ""
  const lived = reachable(graph, first)
  return [
    ...(life[0]?.kind === "draft" ? [] : [at(first, "wrong-life", "a life begins as a draft")]),
    ...life.flatMap((state, index) => [
      ...wrongState(state, index, end),
      ...(state.visit && delivery.every(({ places }) => places.length === 0)
        ? [at(state.id, "wrong-life", "there is no place to come to")]
        : []),
      ...state.moves
        .filter(({ to }) => !graph.has(to))
        .map((move) => at(state.id, "unknown-id", `${move.do} leads to ${move.to}, which is not`)),
      ...(index > 0 && !lived.has(state.id)
        ? [at(state.id, "unreachable-state", "nothing leads here")]
        : []),
      ...(end.has(state.id) || [...reachable(graph, state.id)].some((id) => end.has(id))
        ? []
        : [at(state.id, "dead-end", "no end can be come to from here")])
    ])
  ]
}

const wrongState = (
  state: State,
  index: number,
  end: ReadonlySet<string>
): ReadonlyArray<Finding> => {
  const { id, kind, limit, turn, check, moves } = state
  const makes = (name: string) => moves.some((move) => move.do === name)
  const over = end.has(id)
  return [
    ...(over || limit ? [] : [at(id, "no-time-limit", "may last for ever")]),
    ...(over && moves.length > 0 ? [at(id, "wrong-life", "an end leads nowhere")] : []),
    ...((turn === "nobody") === over
      ? []
      : [at(id, "wrong-life", "it is nobody's turn at ends only")]),
    ...(kind === "draft" && index > 0 ? [at(id, "wrong-life", "only the first is a draft")] : []),
    ...(check && !(makes("find") && makes("miss"))
      ? [at(id, "wrong-life", "a registry may find or miss, and both lead somewhere")]
      : []),
    ...(kind === "payment" && !makes("pay") ? [at(id, "wrong-life", "payment leads nowhere")] : []),
    ...(kind === "clarification" && !makes("answer")
      ? [at(id, "wrong-life", "an answer leads nowhere")]
      : [])
  ]
}

const at = (id: string, rule: Finding["rule"], says: string): Finding => ({
  rule,
  where: `life.${id}`,
  says
})
