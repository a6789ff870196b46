import { Effect } from "effect"
import { Definitions } from "../catalogue/ports.ts"
import type { Appointment } from "./appointment.ts"
import type { Named } from "./facts.ts"
import { Offices } from "./ports.ts"

export type NamedNeeds = Definitions | Offices

/** What the service and the office of an appointment are called. */
export const namedAs = Effect.fnUntraced(function* ({
  service,
  definition,
  agency,
  office
}: Appointment): Effect.fn.Return<Named, never, NamedNeeds> {
  // Neither a version nor an office that somebody is bound to is ever taken back.
  const { card } = yield* Effect.orDie((yield* Definitions).version(service, definition))
  const known = yield* (yield* Offices).find(agency, office)
  if (!known) return yield* Effect.die(new Error(`there is no office ${office} of ${agency}`))
  return { service: card.name, office: known }
})
