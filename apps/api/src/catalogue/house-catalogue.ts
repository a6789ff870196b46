import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import type { Definitions, ServiceSearch } from "@opora/domain/catalogue/ports"
import { serviceSearch } from "@opora/domain/catalogue/search/service-search"
import { loadDefinitions, loadShelves } from "@opora/services/load-definitions"
import { Effect, Layer } from "effect"

/** The catalogue of the house, read, checked and indexed once. A wrong definition stops the start. */
export const houseCatalogue: Layer.Layer<Definitions | ServiceSearch> = Layer.unwrap(
  Effect.sync(() =>
    serviceSearch.pipe(Layer.provideMerge(definitionsInMemory(loadDefinitions(), loadShelves())))
  )
)
