import { expect, layer } from "@effect/vitest"
import { CitizenId } from "@opora/domain/accounts/citizen"
import { FlowId, type LoginFlow } from "@opora/domain/accounts/login-flow"
import { flowFor, LoginFlows } from "@opora/domain/accounts/login-flows"
import { newToken } from "@opora/domain/accounts/token"
import { TrustedDevices } from "@opora/domain/accounts/trusted-devices"
import { instantOf } from "@opora/domain/shared/instant"
import { Effect } from "effect"
import * as v from "valibot"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const begun = Effect.gen(function* () {
  const flows = yield* LoginFlows
  const { hash } = yield* newToken
  const flow: LoginFlow = {
    purpose: "sign-in",
    id: v.parse(FlowId, crypto.randomUUID()),
    citizenId: v.parse(CitizenId, crypto.randomUUID()),
    authEvents: [{ method: "password", class: "know", channel: "password", at: instantOf(0) }],
    remember: true,
    locale: "ru",
    expiresAt: instantOf(600_000)
  }
  yield* flows.begin(flow, hash)
  return { flows, flow, hash }
})

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`sign-ins under way in ${name}`, (it) => {
    it.effect("are found by their token's hash, until they are too old", () =>
      Effect.gen(function* () {
        const { flows, flow, hash } = yield* begun
        expect(yield* flows.find(hash, instantOf(599_999))).toEqual(flow)
        expect(yield* flows.find(hash, instantOf(600_000))).toBeUndefined()
        expect(yield* flows.find((yield* newToken).hash, instantOf(0))).toBeUndefined()
      })
    )

    it.effect("serve their own purpose alone", () =>
      Effect.gen(function* () {
        const { flow, hash } = yield* begun
        expect(yield* flowFor("sign-in", hash)).toEqual(flow)
        expect((yield* Effect.flip(flowFor("registration", hash)))._tag).toBe("FlowOver")
      })
    )

    it.effect("of a citizen are over all at once, and nobody else's", () =>
      Effect.gen(function* () {
        const { flows, flow, hash } = yield* begun
        const other = yield* begun
        yield* flows.endAll(flow.citizenId)
        expect(yield* flows.find(hash, instantOf(0))).toBeUndefined()
        expect(yield* flows.find(other.hash, instantOf(0))).toEqual(other.flow)
      })
    )

    it.effect("are used up by one of fifty that try at once", () =>
      Effect.gen(function* () {
        const { flows, flow, hash } = yield* begun
        const consume = flows.consume(flow.citizenId, flow.id)
        const outcomes = yield* Effect.all(
          Array.from({ length: 50 }, () => consume),
          {
            concurrency: "unbounded"
          }
        )
        expect(outcomes.filter(Boolean)).toHaveLength(1)
        expect(yield* flows.find(hash, instantOf(0))).toBeUndefined()
      })
    )

    it.effect("bear so many tries, however many come at once", () =>
      Effect.gen(function* () {
        const { flows, flow } = yield* begun
        const taken = yield* Effect.all(
          Array.from({ length: 50 }, () => flows.takeTry(flow, 5)),
          { concurrency: "unbounded" }
        )
        expect(taken.filter(Boolean)).toHaveLength(5)
      })
    )
  })

  layer(world)(`trusted devices in ${name}`, (it) => {
    const trusted = Effect.gen(function* () {
      const devices = yield* TrustedDevices
      const { id: citizenId } = yield* registered
      const { hash } = yield* newToken
      const device = {
        id: crypto.randomUUID(),
        device: "Firefox, Linux",
        trustedAt: instantOf(1),
        endsAt: instantOf(100)
      }
      yield* devices.trust(citizenId, device, hash)
      return { devices, citizenId, device, hash }
    })

    it.effect("are found by their token, for one citizen, until their end", () =>
      Effect.gen(function* () {
        const { devices, citizenId, device, hash } = yield* trusted
        const stranger = yield* trusted
        expect(yield* devices.find(citizenId, hash, instantOf(99))).toEqual(device)
        expect(yield* devices.find(citizenId, hash, instantOf(100))).toBeUndefined()
        expect(yield* devices.find(stranger.citizenId, hash, instantOf(2))).toBeUndefined()
        expect(yield* devices.ofCitizen(citizenId, instantOf(2))).toEqual([device])
      })
    )

    it.effect("are forgotten one by one, or all", () =>
      Effect.gen(function* () {
        const { devices, citizenId, device, hash } = yield* trusted
        const stranger = yield* trusted
        expect(yield* devices.forget(stranger.citizenId, device.id)).toBe(false)
        expect(yield* devices.forget(citizenId, device.id)).toBe(true)
        yield* stranger.devices.forgetAll(stranger.citizenId)
        expect(yield* devices.find(citizenId, hash, instantOf(2))).toBeUndefined()
        expect(yield* devices.ofCitizen(stranger.citizenId, instantOf(2))).toEqual([])
      })
    )

    it.effect("are new when others were seen before, once", () =>
      Effect.gen(function* () {
        const { devices, citizenId } = yield* trusted
        const meet = (network: string) => devices.meet(citizenId, "Firefox", network, instantOf(1))
        expect(yield* meet("203.0.113.7")).toBe(false)
        expect(yield* meet("203.0.113.7")).toBe(false)
        expect(yield* meet("198.51.100.1")).toBe(true)
        expect(yield* meet("198.51.100.1")).toBe(false)
      })
    )
  })
}
