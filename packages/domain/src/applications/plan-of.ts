import { Effect } from "effect"
import type { Definition } from "../catalogue/definition.ts"
import { dueAfter } from "../catalogue/due-after.ts"
import { lifeOf } from "../catalogue/life-of.ts"
import { Definitions } from "../catalogue/ports.ts"
import { ruleContext, type RuleContext } from "../catalogue/rule-context.ts"
import { Profiles } from "../profile/ports.ts"
import { now } from "../shared/clock.ts"
import type { Json, JsonObject } from "../shared/json.ts"
import type { Application } from "./application.ts"
import type { Plan } from "./plan.ts"

export interface DefinedPlan extends Plan {
  readonly definition: Definition
  readonly context: RuleContext
}

/** The plan of this application by the version of the definition it keeps to. */
export const planOf = Effect.fnUntraced(function* (
  application: Application
): Effect.fn.Return<DefinedPlan, never, Definitions | Profiles> {
  const { service, definition: version, citizenId, answers } = application
  // A version that an application keeps to is never taken back: without it there is no going on.
  const definition = yield* Effect.orDie((yield* Definitions).version(service, version))
  const birthDate = yield* (yield* Profiles).birthDate(citizenId)
  const citizen = { level: definition.card.level, birthDate }
  const context = { ...ruleContext(yield* now, citizen), reply: replyIn(application) }
  return { definition, context, life: lifeOf(definition, answers, context), until: dueAfter }
})

/** What the registry answered that was asked last. */
const replyIn = (application: Application): JsonObject | undefined => {
  if (application.status === "draft") return undefined
  return Object.values(application.fetched).findLast(isObject)
}

const isObject = (json: Json): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json)
