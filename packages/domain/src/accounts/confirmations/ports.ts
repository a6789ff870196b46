import { Context, type Effect } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import type { AuthEvent } from "../factor.ts"
import type { TokenHash } from "../token.ts"
import type { Confirmation, ConfirmationId } from "./confirmation.ts"

/** A confirmation that was given, and by what. */
export interface Confirmed extends Confirmation {
  readonly method: AuthEvent["method"]
}

/** The confirmations of every citizen. */
export class Confirmations extends Context.Service<
  Confirmations,
  {
    readonly open: (confirmation: Confirmation) => Effect.Effect<void>
    /** One that waits to be given, if its time has not run out. */
    readonly waiting: (
      citizenId: CitizenId,
      id: ConfirmationId,
      at: Instant
    ) => Effect.Effect<Confirmation | undefined>
    /** Give it: it is good until then for whoever shows the token. False if it was given already. */
    readonly confirm: (
      confirmation: Confirmation,
      given: {
        readonly method: AuthEvent["method"]
        readonly tokenHash: TokenHash
        readonly expiresAt: Instant
      }
    ) => Effect.Effect<boolean>
    /** The one that was given under this token, if its time has not run out. */
    readonly given: (
      citizenId: CitizenId,
      tokenHash: TokenHash,
      at: Instant
    ) => Effect.Effect<Confirmed | undefined>
    /** Use it up, in the caller's transaction. Of two who try at once, one is told true. */
    readonly spend: (citizenId: CitizenId, id: ConfirmationId) => Effect.Effect<boolean>
  }
>()("@opora/domain/accounts/Confirmations") {}
