import { Context, type Effect } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import type { FactorsLocked } from "./second-factors.ts"

/** So many wrong codes in a row, over all sign-ins and confirmations together, set a lock. */
export const wrongCodesToLock = 10

const quarter = 15 * 60_000
const day = 24 * 60 * 60_000

/** How long the lock holds that follows so many others: a quarter of an hour, twice as long each time, a day at most. In ms. */
export const lockAfter = (locks: number): number => Math.min(quarter * 2 ** locks, day)

/** From this many locks on they grow no longer. */
export const longestLock = 7

/** Wrong codes in a row, by citizen. Passwords have a counter of their own, in Throttles. */
export class FactorAttempts extends Context.Service<
  FactorAttempts,
  {
    /**
     * Count a try before it is looked at, in a statement of its own: of fifty at once, ten are let
     * through. The tenth sets the lock and is told until when; if it is right, all is forgotten.
     */
    readonly take: (
      citizenId: CitizenId,
      at: Instant
    ) => Effect.Effect<{ readonly lockedUntil: Instant | undefined }, FactorsLocked>
    /** The try was right: forget the wrong ones before it, and their locks. */
    readonly forget: (citizenId: CitizenId) => Effect.Effect<void>
  }
>()("@opora/domain/accounts/FactorAttempts") {}
