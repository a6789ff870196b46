import { canonical, JsonObject } from "@opora/domain/shared/json"
import {
  Registries,
  type RegistryName,
  RegistryUnavailable
} from "@opora/domain/verification/registries"
import { Cache, Effect, Exit, Layer, Redacted, Schedule } from "effect"
import * as v from "valibot"
import { ask, Unanswered } from "../outside/ask.ts"
import { makeFuse } from "../outside/fuse.ts"

interface Gateway {
  /** Each registry has its own path under it: "https://smev.example/registries". */
  readonly url: string
  readonly key: Redacted.Redacted
}

const names: ReadonlyArray<RegistryName> = ["passport", "snils", "inn", "tax-income", "address"]

// Asking changes nothing there, so a second try can do no harm.
const tries = Schedule.exponential("100 millis").pipe(
  Schedule.jittered,
  Schedule.upTo({ times: 2 })
)

/** A street is built no faster: what the directory told of an address is not asked again so soon. */
const remembered = "1 hour"

/** The registries over HTTP: JSON there and back, two more tries, and a fuse for each. */
export const registriesOverHttp = ({ url, key }: Gateway): Layer.Layer<Registries> =>
  Layer.effect(
    Registries,
    Effect.gen(function* () {
      const blown = () => new Unanswered()
      const fuses = new Map(
        yield* Effect.forEach(names, (name) =>
          Effect.map(
            makeFuse({ failures: 6, restMillis: 10_000 }, blown),
            (fuse) => [name, fuse] as const
          )
        )
      )
      const answerOf = (registry: RegistryName, request: JsonObject) => {
        const once = ask({
          method: "POST",
          url: `${url}/${registry}`,
          key: Redacted.value(key),
          body: request,
          patience: "3 seconds"
        }).pipe(
          Effect.flatMap(({ status, body }) =>
            status === 200 && body ? Effect.succeed(body) : Effect.fail(new Unanswered())
          )
        )
        const guarded = fuses.get(registry)?.(once) ?? once
        return guarded.pipe(
          Effect.retry(tries),
          Effect.mapError(() => new RegistryUnavailable({ registry }))
        )
      }
      const addresses = yield* Cache.makeWith(
        (question: string) => answerOf("address", v.parse(JsonObject, JSON.parse(question))),
        { capacity: 10_000, timeToLive: (exit) => (Exit.isSuccess(exit) ? remembered : 0) }
      )
      return {
        ask: (registry, request) =>
          registry === "address"
            ? Cache.get(addresses, canonical(request))
            : answerOf(registry, request)
      }
    })
  )
