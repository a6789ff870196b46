import { expect, layer } from "@effect/vitest"
import { FactorAttempts, wrongCodesToLock } from "@opora/domain/accounts/factors/factor-attempts"
import { FactorSettings } from "@opora/domain/accounts/factors/factor-settings"
import {
  factorAttemptsInMemory,
  factorSettingsInMemory
} from "@opora/domain/accounts/factors/factors-in-memory"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { databases } from "../../testing/worlds.ts"

const minute = 60_000
const at = instantOf(minute)
const after = (minutes: number) => instantOf((minutes + 1) * minute)
const memory = Layer.merge(factorAttemptsInMemory, factorSettingsInMemory)

for (const [name, world] of Object.entries({ ...databases, memory })) {
  layer(world)(`wrong codes in ${name}`, (it) => {
    it.effect("are let through ten times of fifty at once, and the tenth sets the lock", () =>
      Effect.gen(function* () {
        const attempts = yield* FactorAttempts
        const { id } = someone()
        const fifty = Array.from({ length: 50 }, () => Effect.result(attempts.take(id, at)))
        const tried = yield* Effect.all(fifty, { concurrency: "unbounded" })
        const through = tried.flatMap((each) => (each._tag === "Success" ? [each.success] : []))
        expect(through).toHaveLength(wrongCodesToLock)
        expect(through.filter(({ lockedUntil }) => lockedUntil === after(15))).toHaveLength(1)
        const refused = yield* Effect.flip(attempts.take(id, at))
        expect(refused).toMatchObject({ _tag: "FactorsLocked", until: after(15) })
      })
    )

    it.effect("lock for twice as long each time, for a day at most", () =>
      Effect.gen(function* () {
        const attempts = yield* FactorAttempts
        const { id } = someone()
        let now = 0
        for (const minutes of [15, 30, 60, 120, 240, 480, 960, 1440, 1440]) {
          for (let n = 1; n < wrongCodesToLock; n++) yield* attempts.take(id, after(now))
          const { lockedUntil } = yield* attempts.take(id, after(now))
          expect(lockedUntil).toBe(after(now + minutes))
          now += minutes
        }
      })
    )

    it.effect("are forgotten with their locks after a right one, and are each citizen's own", () =>
      Effect.gen(function* () {
        const attempts = yield* FactorAttempts
        const { id } = someone()
        for (let n = 0; n < wrongCodesToLock; n++) yield* attempts.take(id, at)
        expect(yield* attempts.take(someone().id, at)).toEqual({ lockedUntil: undefined })
        yield* attempts.forget(id)
        expect(yield* attempts.take(id, at)).toEqual({ lockedUntil: undefined })
      })
    )
  })

  layer(world)(`what citizens chose in ${name}`, (it) => {
    it.effect("is nothing at first, then each choice on top of the others", () =>
      Effect.gen(function* () {
        const settings = yield* FactorSettings
        const { id } = someone()
        expect(yield* settings.of(id)).toEqual({ sms: false, email: false })
        yield* settings.choose(id, { sms: true })
        yield* settings.choose(id, { primary: "sms" })
        yield* settings.choose(id, {})
        expect(yield* settings.of(id)).toEqual({ sms: true, email: false, primary: "sms" })
        yield* settings.choose(id, { sms: false, email: true })
        expect(yield* settings.of(id)).toEqual({ sms: false, email: true, primary: "sms" })
      })
    )
  })
}
