import { Context, Data, type Effect } from "effect"
import type { Shelves } from "./card.ts"
import type { Definition } from "./definition.ts"
import type { Found, ServiceQuery } from "./service-query.ts"

/** There is no such service, or no such version of it. */
export class ServiceNotFound extends Data.TaggedError("ServiceNotFound")<{
  readonly code: string
}> {}

/** The services as published: validated, type-checked and linted once, when they are loaded. */
export class Definitions extends Context.Service<
  Definitions,
  {
    /** The newest version. */
    readonly get: (code: string) => Effect.Effect<Definition, ServiceNotFound>
    /** A version that an application keeps to. Versions are never taken back. */
    readonly version: (code: string, version: number) => Effect.Effect<Definition, ServiceNotFound>
    /** The newest version of each, the popular ones first. */
    readonly all: Effect.Effect<ReadonlyArray<Definition>>
    readonly shelves: Effect.Effect<Shelves>
  }
>()("@opora/domain/catalogue/Definitions") {}

/** Finds services by what people type. */
export class ServiceSearch extends Context.Service<
  ServiceSearch,
  {
    /** The codes of what fits, the best first. */
    readonly find: (query: ServiceQuery) => Effect.Effect<ReadonlyArray<Found>>
  }
>()("@opora/domain/catalogue/ServiceSearch") {}
