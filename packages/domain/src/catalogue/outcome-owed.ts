import type { Life, Outcome, State } from "./life.ts"

/**
 * The document that a state promises, or that the nearest of those it is reached from did: whoever moves on
 * faster than papers are made, or while none can be made, loses none. Nothing where none is promised.
 */
export const outcomeOwed = (life: Life, id: string): Outcome | undefined => {
  const seen = new Set<string>()
  let here = life.filter((state) => state.id === id)
  while (here.length > 0) {
    const promised = here.find(({ outcome }) => outcome !== undefined)
    if (promised) return promised.outcome
    for (const state of here) seen.add(state.id)
    here = life.filter((state) => !seen.has(state.id) && leadsTo(state, here))
  }
  return undefined
}

const leadsTo = ({ moves }: State, states: ReadonlyArray<State>): boolean =>
  moves.some(({ to }) => states.some(({ id }) => id === to))
