import { Effect } from "effect"
import type { Localised } from "./localised.ts"
import { Definitions } from "./ports.ts"

/** What the service of that code is called, in that version or the newest; nothing where there is none. */
export const serviceName = Effect.fnUntraced(function* (
  code: string,
  version?: number
): Effect.fn.Return<Localised | undefined, never, Definitions> {
  const definitions = yield* Definitions
  const found = version === undefined ? definitions.get(code) : definitions.version(code, version)
  const definition = yield* Effect.option(found)
  return definition._tag === "Some" ? definition.value.card.name : undefined
})
