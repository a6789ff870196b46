import { Effect, Layer } from "effect"
import { Definitions, ServiceSearch } from "../ports.ts"
import { serviceIndex } from "./service-index.ts"

/** Search over the catalogue, in memory: a few thousand services fit anywhere. */
export const serviceSearch: Layer.Layer<ServiceSearch, never, Definitions> = Layer.effect(
  ServiceSearch,
  Effect.gen(function* () {
    const definitions = yield* (yield* Definitions).all
    const find = serviceIndex(definitions.map(({ card }) => card))
    return { find: (query) => Effect.sync(() => find(query)) }
  })
)
