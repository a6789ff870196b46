import type { Localised } from "@opora/domain/catalogue/localised"
import { Definitions } from "@opora/domain/catalogue/ports"
import { Effect } from "effect"

/** What a service and its agency are called. */
export interface Titles {
  readonly title: Localised
  readonly agencyName: Localised
}

interface Pinned {
  readonly service: string
  readonly definition: number
}

/** The names of a service in the version given, as the catalogue has it in memory. */
export const titlesOf = Effect.fnUntraced(function* ({
  service,
  definition
}: Pinned): Effect.fn.Return<Titles, never, Definitions> {
  const { card } = yield* Effect.orDie((yield* Definitions).version(service, definition))
  return { title: card.name, agencyName: card.agency.name }
})

/** Each with the names of its service. A page has many applications of few services: each is asked for once. */
export const withTitles = Effect.fnUntraced(function* <Of extends Pinned>(
  page: ReadonlyArray<Of>
): Effect.fn.Return<ReadonlyArray<Of & Titles>, never, Definitions> {
  const known = new Map<string, Titles>()
  const titled: Array<Of & Titles> = []
  for (const each of page) {
    const key = `${each.service} ${each.definition}`
    const titles = known.get(key) ?? (yield* titlesOf(each))
    known.set(key, titles)
    titled.push({ ...each, ...titles })
  }
  return titled
})
