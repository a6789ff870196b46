import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Level } from "../accounts/level.ts"
import type { Snils } from "../profile/snils.ts"
import type { Instant } from "../shared/instant.ts"
import type { Evidence, EvidenceId } from "./evidence.ts"

/** Another account has proven to be this person. Nobody is told whose it is. */
export class AnotherVerifiedAccount extends Data.TaggedError("AnotherVerifiedAccount") {}

/** What changes in what a level rests on, and what else the level follows from at that moment. */
export interface StandingChange {
  readonly at: Instant
  readonly hasSecondFactor: boolean
  /** New evidence. Whoever proves an identity proves it for one СНИЛС. */
  readonly given?: Evidence & { readonly snils?: Snils }
  /** What no longer holds. */
  readonly revoked?: ReadonlyArray<EvidenceId>
}

/** What every citizen's level rests on. */
export class Standings extends Context.Service<
  Standings,
  {
    readonly evidenceOf: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<Evidence>>
    /**
     * Hold the citizen's standing until the transaction is over, so that nobody changes what the
     * rest of it relies on.
     */
    readonly hold: (citizenId: CitizenId) => Effect.Effect<void>
    /**
     * The only way to a level: note the evidence, see which level follows from all of it now, and keep
     * that with the account for the next request. One СНИЛС has one proven identity at most.
     */
    readonly change: (
      citizenId: CitizenId,
      change: StandingChange
    ) => Effect.Effect<{ readonly before: Level; readonly after: Level }, AnotherVerifiedAccount>
  }
>()("@opora/domain/verification/Standings") {}
