import { Context, type Effect } from "effect"
import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import type { CitizenId } from "./citizen.ts"
import type { TokenHash } from "./token.ts"

/** A device the citizen asked us to remember («Запомнить меня»). */
export const TrustedDevice = v.object({
  id: v.pipe(v.string(), v.uuid()),
  device: v.string(),
  trustedAt: Instant,
  endsAt: Instant
})
export type TrustedDevice = v.InferOutput<typeof TrustedDevice>

/** The devices we remember, and the ones we have seen. */
export class TrustedDevices extends Context.Service<
  TrustedDevices,
  {
    readonly trust: (
      citizenId: CitizenId,
      device: TrustedDevice,
      tokenHash: TokenHash
    ) => Effect.Effect<void>
    /** The citizen's device of that token, if it is still trusted. */
    readonly find: (
      citizenId: CitizenId,
      tokenHash: TokenHash,
      at: Instant
    ) => Effect.Effect<TrustedDevice | undefined>
    readonly ofCitizen: (
      citizenId: CitizenId,
      at: Instant
    ) => Effect.Effect<ReadonlyArray<TrustedDevice>>
    readonly forget: (citizenId: CitizenId, id: string) => Effect.Effect<boolean>
    readonly forgetAll: (citizenId: CitizenId) => Effect.Effect<void>
    /** Has the citizen signed in with such a device from there before? */
    readonly hasMet: (
      citizenId: CitizenId,
      device: string,
      network: string
    ) => Effect.Effect<boolean>
    /** Note a device the citizen signs in from. Says whether it is new, though others were seen. */
    readonly meet: (
      citizenId: CitizenId,
      device: string,
      network: string,
      at: Instant
    ) => Effect.Effect<boolean>
  }
>()("@opora/domain/accounts/TrustedDevices") {}
