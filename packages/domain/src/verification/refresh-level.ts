import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { SecondFactors } from "../accounts/factors/second-factors.ts"
import type { Level } from "../accounts/level.ts"
import type { Sessions } from "../accounts/sessions.ts"
import type { Jobs } from "../jobs/ports.ts"
import { type Actor, byOffice } from "../journal/actor.ts"
import type { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { changeStanding } from "./change-standing.ts"
import type { Standings } from "./ports.ts"

/**
 * Let the level follow again: after a second factor was added or removed, in that same transaction, and
 * when evidence has run out. Returns the level from now on.
 */
export const refreshLevel = Effect.fn("refreshLevel")(function* (
  citizenId: CitizenId,
  by: Actor = byOffice("portal")
): Effect.fn.Return<
  Level,
  never,
  Standings | SecondFactors | Sessions | Journal | Jobs | Transactions
> {
  // Nothing new is proven here, so no other account can stand against it.
  return yield* atomically(Effect.orDie(changeStanding(citizenId, { by })))
})
