import { Effect } from "effect"
import type { Application, SubmittedApplication } from "../applications/application.ts"
import { planOf } from "../applications/plan-of.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Localised } from "../catalogue/localised.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import type { Instant } from "../shared/instant.ts"
import type { Office } from "./office.ts"
import { Offices } from "./ports.ts"

/** Where a citizen is to come for an application, with what, and until when. */
export interface Visit {
  readonly application: SubmittedApplication
  readonly service: Definition["card"]["name"]
  readonly office: Office
  readonly bring: ReadonlyArray<Localised>
  /** The application waits no longer than that. */
  readonly until?: Instant
}

/** The visit that the application waits for as it stands, if it waits for one. */
export const visitFor = Effect.fnUntraced(function* (
  application: Application
): Effect.fn.Return<Visit | undefined, never, Definitions | Profiles | Offices> {
  if (application.status === "draft") return undefined
  const { life, definition } = yield* planOf(application)
  const visit = life.state(application.state)?.visit
  const place = visit && life.place(visit)
  if (visit === undefined || place === undefined) return undefined
  const office = yield* (yield* Offices).find(application.agency, place)
  if (!office) return undefined
  const { limit } = application
  const service = definition.card.name
  return { application, service, office, bring: visit.bring, ...(limit && { until: limit }) }
})
