import { Context, type Effect } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import type { RecoveryCode } from "./recovery-code.ts"

/** How the citizen's codes stand. */
export interface CodesLeft {
  readonly left: number
  readonly madeAt: Instant
}

/** The recovery codes of every citizen, kept as keyed hashes: what is kept opens nothing. */
export class RecoveryCodes extends Context.Service<
  RecoveryCodes,
  {
    /** Put these in the place of all codes before. */
    readonly replace: (
      citizenId: CitizenId,
      codes: ReadonlyArray<RecoveryCode>,
      at: Instant
    ) => Effect.Effect<void>
    /** How many are unused; undefined where none were ever made. */
    readonly left: (citizenId: CitizenId) => Effect.Effect<CodesLeft | undefined>
    /** Use a code up: of fifty who try it at once, one is told true. */
    readonly take: (citizenId: CitizenId, code: RecoveryCode, at: Instant) => Effect.Effect<boolean>
  }
>()("@opora/domain/accounts/RecoveryCodes") {}
