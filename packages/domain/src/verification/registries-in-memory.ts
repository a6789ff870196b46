import { Effect, Layer } from "effect"
import type { JsonObject } from "../shared/json.ts"
import { Registries, type RegistryName, RegistryUnavailable } from "./registries.ts"

type Answers = Partial<Record<RegistryName, (request: JsonObject) => JsonObject>>

/** Registries that answer as told; one without an answer is down. For tests. */
export const registriesInMemory = (answers: Answers = {}): Layer.Layer<Registries> =>
  Layer.succeed(Registries, {
    ask: (registry, request) => {
      const answer = answers[registry]?.(request)
      return answer ? Effect.succeed(answer) : new RegistryUnavailable({ registry })
    }
  })
