import { checkAnswers } from "@opora/domain/catalogue/check-answers"
import type { Definition } from "@opora/domain/catalogue/definition"
import { feeOf } from "@opora/domain/catalogue/fee-of"
import { type Mover, Mover as Movers } from "@opora/domain/catalogue/life"
import { type LifeOf, lifeOf } from "@opora/domain/catalogue/life-of"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { instantOf } from "@opora/domain/shared/instant"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadDefinitions } from "./load-definitions.ts"
import { type Dice, diceOf, randomAnswers } from "./testing/random-answers.ts"

const today = ruleContext(instantOf(Date.parse("2026-11-21T09:00:00Z")), { level: "verified" })
const definitions = loadDefinitions()

describe.each(definitions.map((each) => [each.card.code, each] as const))("%s", (_, definition) => {
  test("can be filled in by random citizens, who then know the fee and the office", () => {
    const filled = walkers(300).filter((dice) => {
      const answers = randomAnswers(definition, today, dice)
      if (checkAnswers(definition, answers, today).length > 0) return false
      expect(feeOf(definition, answers, today)).toBeDefined()
      expect(lifeOf(definition, answers, today).office()).toBeDefined()
      return true
    })
    // Some choose what the law refuses; most must come through.
    expect(filled.length).toBeGreaterThan(200)
  })

  test("leads a thousand random lives to an end", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const dice = diceOf(seed)
        const life = lifeOf(definition, {}, { ...today, reply: { status: "found" } })
        expect(endOf(definition, life, dice).turn).toBe("nobody")
      }),
      { numRuns: 1000 }
    )
  })
})

const walkers = (count: number): ReadonlyArray<Dice> =>
  Array.from({ length: count }, (_, seed) => diceOf(seed * 7919 + 13))

/** Where a life comes to when everybody moves at random. */
const endOf = (definition: Definition, life: LifeOf, dice: Dice) => {
  let state = life.first
  for (let step = 0; step < 1000 && state.moves.length > 0; step++) {
    const movers: ReadonlyArray<Mover> = Movers.options
    const open = movers.flatMap((by) => life.moves(state.id, by).map((move) => ({ by, move })))
    const chosen = open[dice(open.length)]
    if (!chosen) throw new Error(`Nobody can move from ${state.id} of ${definition.card.code}`)
    state = life.next(state.id, chosen.move, chosen.by) ?? state
  }
  return state
}
