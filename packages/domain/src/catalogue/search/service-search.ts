import { Effect, Layer } from "effect"
import { Definitions, ServiceSearch } from "../ports.ts"
import type { Found, ServiceQuery } from "../service-query.ts"
import { serviceIndex } from "./service-index.ts"

/** Search over the catalogue, in memory: a few thousand services fit anywhere. */
export const serviceSearch: Layer.Layer<ServiceSearch, never, Definitions> = Layer.effect(
  ServiceSearch,
  Effect.gen(function* () {
    const definitions = yield* (yield* Definitions).all
    const find = remembering(serviceIndex(definitions.map(({ card }) => card)))
    return { find: (query) => Effect.sync(() => find(query)) }
  })
)

type Find = (query: ServiceQuery) => ReadonlyArray<Found>

// Everybody looks for the same few things, and what is found stands as long as the index does.
const most = 1000

const remembering = (find: Find): Find => {
  const known = new Map<string, ReadonlyArray<Found>>()
  return (query) => {
    const asked = JSON.stringify(query)
    const found = known.get(asked) ?? find(query)
    if (known.size >= most) known.clear()
    known.set(asked, found)
    return found
  }
}
