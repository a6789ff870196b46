import { Effect, Layer } from "effect"
import type { Shelves } from "./card.ts"
import type { Definition } from "./definition.ts"
import { Definitions, ServiceNotFound } from "./ports.ts"

/** The definitions given: loaded and checked before they come here, they never change. */
export const definitionsInMemory = (
  definitions: ReadonlyArray<Definition>,
  shelves: Shelves
): Layer.Layer<Definitions> => {
  const versions = new Map<string, Definition>(
    definitions.map((each) => [`${each.card.code} ${each.version}`, each] as const)
  )
  const newest = new Map(
    definitions
      .toSorted((a, b) => a.version - b.version)
      .map((each) => [String(each.card.code), each] as const)
  )
  const all = [...newest.values()].toSorted((a, b) => b.card.popularity - a.card.popularity)
  const found = (definition: Definition | undefined, code: string) =>
    definition ? Effect.succeed(definition) : new ServiceNotFound({ code })
  return Layer.succeed(Definitions, {
    get: (code) => found(newest.get(code), code),
    version: (code, version) => found(versions.get(`${code} ${version}`), code),
    all: Effect.succeed(all),
    shelves: Effect.succeed(shelves)
  })
}
