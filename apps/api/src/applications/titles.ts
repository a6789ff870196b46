import type { Localised } from "@opora/domain/catalogue/localised"
import { Definitions } from "@opora/domain/catalogue/ports"
import { Effect } from "effect"

/** What a service and its agency are called. */
export interface Titles {
  readonly title: Localised
  readonly agencyName: Localised
}

/** The names of a service in the version given, as the catalogue has it in memory. */
export const titlesOf = Effect.fnUntraced(function* ({
  service,
  definition
}: {
  readonly service: string
  readonly definition: number
}): Effect.fn.Return<Titles, never, Definitions> {
  const { card } = yield* Effect.orDie((yield* Definitions).version(service, definition))
  return { title: card.name, agencyName: card.agency.name }
})
