import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { now } from "../shared/clock.ts"
import type { Actor } from "./actor.ts"
import { factOf } from "./entry.ts"
import { Journal } from "./ports.ts"

/** What was looked at and on which ground. `what` and `ground` are codes, not sentences. */
export interface Look {
  readonly what: string
  readonly ground: string
  readonly subject: string
  /** The agency the looker sits in, which is what the citizen is shown. */
  readonly agency?: string
}

/** Note that somebody looked at the citizen's data (152-ФЗ art. 14; shown under «История действий»). */
export const looked = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  by: Actor,
  { subject, ...look }: Look
): Effect.fn.Return<void, never, Journal> {
  const fact = factOf(subject, { type: "DataViewed", at: yield* now, by, ...look })
  yield* (yield* Journal).append(citizenId, [fact])
})
