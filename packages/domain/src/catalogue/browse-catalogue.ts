import { Effect } from "effect"
import type { Shelves } from "./card.ts"
import type { Definition } from "./definition.ts"
import { Definitions } from "./ports.ts"

const manyPopular = 6

/** The shelves of the catalogue, and the services asked for most. */
export const browseCatalogue = Effect.fnUntraced(function* (): Effect.fn.Return<
  {
    readonly shelves: Shelves
    readonly popular: ReadonlyArray<Definition>
    /** Every document that any service asks for, once. */
    readonly documents: Shelves["categories"]
  },
  never,
  Definitions
> {
  const definitions = yield* Definitions
  const all = yield* definitions.all
  return {
    shelves: yield* definitions.shelves,
    documents: [
      ...new Map(all.flatMap(({ card }) => card.needs).map((each) => [each.code, each])).values()
    ],
    popular: all.filter(({ card }) => card.status === "open").slice(0, manyPopular)
  }
})
