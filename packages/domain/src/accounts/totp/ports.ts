import { Context, type Effect } from "effect"
import type { Instant } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import type { Totp, TotpId } from "./totp.ts"

/** The authenticator apps of every citizen: one in use, and one about to be. Secrets are kept sealed. */
export class TotpSecrets extends Context.Service<
  TotpSecrets,
  {
    /** Keep a secret that waits for its first right code. One that waited before is forgotten. */
    readonly begin: (citizenId: CitizenId, totp: Totp) => Effect.Effect<void>
    /** The secret that waits for its first right code. */
    readonly waiting: (citizenId: CitizenId) => Effect.Effect<Totp | undefined>
    /** The secret in use. */
    readonly enrolled: (citizenId: CitizenId) => Effect.Effect<Totp | undefined>
    /** Put the waiting secret in use in the place of the one before. False if another did meanwhile. */
    readonly enrol: (
      citizenId: CitizenId,
      id: TotpId,
      step: number,
      at: Instant
    ) => Effect.Effect<boolean>
    /** Take the code of this step: false if that, or a later one, is taken already. */
    readonly take: (
      citizenId: CitizenId,
      id: TotpId,
      step: number,
      at: Instant
    ) => Effect.Effect<boolean>
    /** Forget the secret in use. False if there was none. */
    readonly remove: (citizenId: CitizenId) => Effect.Effect<boolean>
  }
>()("@opora/domain/accounts/TotpSecrets") {}
