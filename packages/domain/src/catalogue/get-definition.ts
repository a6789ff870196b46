import { Effect } from "effect"
import type { Definition } from "./definition.ts"
import { Definitions, type ServiceNotFound } from "./ports.ts"

/** A service as it is now, or in a version that an application keeps to. */
export const getDefinition = Effect.fnUntraced(function* (
  code: string,
  version?: number
): Effect.fn.Return<Definition, ServiceNotFound, Definitions> {
  const definitions = yield* Definitions
  return yield* version === undefined ? definitions.get(code) : definitions.version(code, version)
})
