import { Effect } from "effect"
import { lifeOf } from "../catalogue/life-of.ts"
import type { RegistryCheck } from "../catalogue/life.ts"
import type { Documents } from "../documents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byOffice } from "../journal/actor.ts"
import { looked } from "../journal/looked.ts"
import type { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { Registries, type RegistryUnavailable } from "../verification/registries.ts"
import type { MoveRefused } from "./application-commands.ts"
import type { SubmittedApplication } from "./application.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { subjectOf } from "./facts.ts"
import { keepMoved } from "./keep-moved.ts"
import type { DefinedPlan } from "./plan-of.ts"
import type { ApplicationChanged, Applications, Stored } from "./ports.ts"

type AskingNeeds = Applications | Documents | Jobs | Journal | Registries | Transactions

/**
 * Ask the registry that the state names. Its answer decides: found, the application goes on; not
 * found, it goes where the definition says, with the definition's reason. A registry that is silent
 * is asked again later.
 */
export const askRegistry = Effect.fnUntraced(function* (
  stored: Stored<SubmittedApplication>,
  check: RegistryCheck,
  { definition, context, until, life }: DefinedPlan
): Effect.fn.Return<void, RegistryUnavailable | MoveRefused | ApplicationChanged, AskingNeeds> {
  const { application } = stored
  const { registry } = check
  const reply = yield* (yield* Registries).ask(registry, life.request(check))
  const asked = { at: yield* now, by: byOffice(`${registry}-registry`) }

  const note = { type: "note-reply", registry, reply, ...asked } as const
  const replied = lifeOf(definition, application.answers, { ...context, reply })
  const plan = { definition, life: replied, until }
  const noted = yield* Effect.fromResult(decide(note, application, plan))
  const told = noted.reduce(evolve, application)
  const move = replied.found(check)
    ? ({ type: "find", ...asked } as const)
    : ({ type: "miss", reason: check.otherwise, ...asked } as const)
  const moved = yield* Effect.fromResult(decide(move, told, plan))

  const look = { what: registry, ground: "application", subject: subjectOf(application) }
  yield* atomically(
    Effect.andThen(
      looked(application.citizenId, asked.by, { ...look, agency: application.agency }),
      keepMoved(stored, [...noted, ...moved], plan)
    )
  )
})
