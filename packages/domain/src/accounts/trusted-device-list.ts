import { Effect } from "effect"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { CurrentCitizen, requireFresh, type StepUpNeeded } from "./current-citizen.ts"
import { DeviceUnknown } from "./device-unknown.ts"
import { freshForFactors } from "./factors/require-highest.ts"
import type { TokenHash } from "./token.ts"
import { type TrustedDevice, TrustedDevices } from "./trusted-devices.ts"

/** The devices that may skip the second factor, and whether this is one of them. */
export const listTrustedDevices = Effect.fn("listTrustedDevices")(function* (
  deviceToken?: TokenHash
): Effect.fn.Return<
  ReadonlyArray<TrustedDevice & { readonly current: boolean }>,
  never,
  CurrentCitizen | TrustedDevices
> {
  const { id } = yield* CurrentCitizen
  const devices = yield* TrustedDevices
  const at = yield* now
  const here = deviceToken && (yield* devices.find(id, deviceToken, at))
  const trusted = yield* devices.ofCitizen(id, at)
  return trusted.map((device) => ({ ...device, current: device.id === here?.id }))
})

/** Trust a device no longer. It asks for a factor proven within five minutes. */
export const forgetTrustedDevice = Effect.fn("forgetTrustedDevice")(function* (
  deviceId: string
): Effect.fn.Return<
  void,
  StepUpNeeded | DeviceUnknown,
  CurrentCitizen | TrustedDevices | Journal | Transactions
> {
  const { id } = yield* requireFresh(freshForFactors)
  const at = yield* now
  yield* atomically(
    Effect.gen(function* () {
      const forgotten = yield* (yield* TrustedDevices).forget(id, deviceId)
      if (!forgotten) return yield* new DeviceUnknown()
      const event = { type: "DeviceForgotten", at, by: byCitizen(id) }
      yield* (yield* Journal).append(id, [factOf(`device/${deviceId}`, event)])
    })
  )
})
