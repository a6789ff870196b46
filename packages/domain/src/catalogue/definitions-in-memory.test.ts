import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import * as v from "valibot"
import { browseCatalogue } from "./browse-catalogue.ts"
import type { Card } from "./card.ts"
import type { Definition } from "./definition.ts"
import { definitionsInMemory } from "./definitions-in-memory.ts"
import { getDefinition } from "./get-definition.ts"
import { ServiceCode } from "./names.ts"
import { Definitions } from "./ports.ts"
import { choice, smallService } from "./testing/small-service.ts"

/** The small service under another name. */
const service = (code: string, card: Partial<Card> = {}, version = 1): Definition => {
  const small = smallService([choice("a")], { version })
  return { ...small, card: { ...small.card, code: v.parse(ServiceCode, code), ...card } }
}

const shelves = { categories: [], situations: [] }
const definitions = definitionsInMemory(
  [
    service("rare", { popularity: 1 }, 2),
    service("rare", { popularity: 1 }),
    service("suspended", { popularity: 90, status: "suspended" }),
    service("frequent", { popularity: 50 })
  ],
  shelves
)

const codes = (all: ReadonlyArray<Definition>) => all.map(({ card }) => String(card.code))

describe("the definitions", () => {
  it.effect("are the newest of each, the popular ones first", () =>
    Effect.gen(function* () {
      const all = yield* (yield* Definitions).all
      expect(codes(all)).toEqual(["suspended", "frequent", "rare"])
      expect((yield* getDefinition("rare")).version).toBe(2)
    }).pipe(Effect.provide(definitions))
  )

  it.effect("keep the versions that applications were begun with", () =>
    Effect.gen(function* () {
      expect((yield* getDefinition("rare", 1)).version).toBe(1)
    }).pipe(Effect.provide(definitions))
  )

  it.effect("know no service and no version that is not", () =>
    Effect.gen(function* () {
      const refusals = [
        yield* Effect.flip(getDefinition("none")),
        yield* Effect.flip(getDefinition("rare", 3))
      ]
      expect(refusals).toMatchObject([
        { _tag: "ServiceNotFound", code: "none" },
        { _tag: "ServiceNotFound", code: "rare" }
      ])
    }).pipe(Effect.provide(definitions))
  )

  it.effect("show as popular only what can be applied for", () =>
    Effect.gen(function* () {
      const { popular } = yield* browseCatalogue()
      expect(codes(popular)).toEqual(["frequent", "rare"])
    }).pipe(Effect.provide(definitions))
  )
})
