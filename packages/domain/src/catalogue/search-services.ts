import { Effect } from "effect"
import type { Definition } from "./definition.ts"
import { Definitions, ServiceSearch } from "./ports.ts"
import type { ServiceQuery } from "./service-query.ts"

export interface FoundPage {
  readonly definitions: ReadonlyArray<Definition>
  /** How many fit in all. */
  readonly total: number
  /** The code after which the next page begins. */
  readonly next: string | undefined
}

/** The services that fit, the best first, from after that code on. A code that no longer fits begins anew. */
export const searchServices = Effect.fnUntraced(function* (
  query: ServiceQuery,
  {
    after,
    limit = 20
  }: { readonly after?: string | undefined; readonly limit?: number | undefined }
): Effect.fn.Return<FoundPage, never, Definitions | ServiceSearch> {
  const found = yield* (yield* ServiceSearch).find(query)
  const all = yield* (yield* Definitions).all
  const byCode = new Map(all.map((each) => [each.card.code, each]))
  const start = found.findIndex(({ code }) => code === after) + 1
  const page = found.slice(start, start + limit)
  return {
    definitions: page.flatMap(({ code }) => byCode.get(code) ?? []),
    total: found.length,
    next: start + limit < found.length ? page.at(-1)?.code : undefined
  }
})
