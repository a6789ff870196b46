import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { instantOf } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import type { CitizenId } from "./citizen.ts"
import { newToken, type Token } from "./token.ts"
import { TrustedDevices } from "./trusted-devices.ts"

/**
 * Remember the device the citizen signs in from («Запомнить меня»). It may skip the second factor of an
 * ordinary sign-in for thirty days, and nothing else. Returns what goes into its cookie.
 */
export const trustDevice = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  device: string
): Effect.fn.Return<
  Token,
  never,
  TrustedDevices | Journal | SecureRandom.SecureRandom | Digest.Digest
> {
  const at = yield* now
  const id = yield* newId(v.pipe(v.string(), v.uuid()))
  const { token, hash } = yield* newToken
  const endsAt = instantOf(Date.parse(at) + accountPolicy.trustedDevice.livesFor * 1000)
  yield* (yield* TrustedDevices).trust(citizenId, { id, device, trustedAt: at, endsAt }, hash)
  const trusted = { type: "DeviceTrusted", at, by: byCitizen(citizenId), device }
  yield* (yield* Journal).append(citizenId, [factOf(`device/${id}`, trusted)])
  return token
})
