import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import type { Sessions } from "../accounts/sessions.ts"
import type { Jobs } from "../jobs/ports.ts"
import type { Actor } from "../journal/actor.ts"
import type { Journal } from "../journal/ports.ts"
import { now } from "../shared/clock.ts"
import { changeStanding } from "./change-standing.ts"
import { holds } from "./evidence.ts"
import { Standings } from "./ports.ts"

/**
 * Who the citizen is was changed by hand, so what proved it proves it no more (security rule 13): they
 * fall to the standard level until they are checked again. Call it in the change's transaction.
 */
export const dropIdentity = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  by: Actor
): Effect.fn.Return<void, never, Standings | SecondFactors | Sessions | Journal | Jobs> {
  const at = yield* now
  const evidence = yield* (yield* Standings).evidenceOf(citizenId)
  const revoked = evidence.filter((each) => each.strength === "identity" && holds(each, at))
  if (revoked.length > 0) yield* Effect.orDie(changeStanding(citizenId, { revoked, by }))
})
