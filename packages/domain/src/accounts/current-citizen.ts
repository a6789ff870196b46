import { Context, Data, Effect } from "effect"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { Locale } from "../shared/locale.ts"
import type { Assurance } from "./assurance.ts"
import type { CitizenId } from "./citizen.ts"
import { type Level, meets } from "./level.ts"

/** The citizen on whose behalf the use case runs, and the session they run it from. */
export interface SignedIn {
  readonly id: CitizenId
  readonly level: Level
  /** The public name of the session, never its token. */
  readonly sessionId: string
  readonly aal: Assurance
  /** When a factor was last proven in this session. */
  readonly freshAt: Instant
  readonly locale: Locale
  /** When the session ends: if nothing more is done in it, and whatever is done. */
  readonly idleEndsAt: Instant
  readonly endsAt: Instant
  readonly idleMinutes: number
  readonly passwordSetAt: Instant
}

export class CurrentCitizen extends Context.Service<CurrentCitizen, SignedIn>()(
  "@opora/domain/accounts/CurrentCitizen"
) {}

/** The action asks for a higher level than the citizen holds; they can raise it and come back. */
export class LevelTooLow extends Data.TaggedError("LevelTooLow")<{
  readonly held: Level
  readonly needed: Level
}> {}

/** The action asks for a factor proven lately, or for a second one: prove it and try again. */
export class StepUpNeeded extends Data.TaggedError("StepUpNeeded")<{
  readonly aal: Assurance
  readonly seconds: number
}> {}

/** The current citizen, if they are known well enough. */
export const requireLevel = Effect.fnUntraced(function* (
  needed: Level
): Effect.fn.Return<SignedIn, LevelTooLow, CurrentCitizen> {
  const citizen = yield* CurrentCitizen
  if (meets(citizen.level, needed)) return citizen
  return yield* new LevelTooLow({ held: citizen.level, needed })
})

/** The current citizen, if this session proved a factor within so many seconds, at this assurance. */
export const requireFresh = Effect.fnUntraced(function* (
  seconds: number,
  aal: Assurance = 1
): Effect.fn.Return<SignedIn, StepUpNeeded, CurrentCitizen> {
  const citizen = yield* CurrentCitizen
  const age = Date.parse(yield* now) - Date.parse(citizen.freshAt)
  if (citizen.aal >= aal && age <= seconds * 1000) return citizen
  return yield* new StepUpNeeded({ aal, seconds })
})
