import { Effect, Layer } from "effect"
import { type Instant, instantOf } from "../../shared/instant.ts"
import type { CitizenId } from "../citizen.ts"
import { FactorAttempts, lockAfter, wrongCodesToLock } from "./factor-attempts.ts"
import { type FactorChoice, FactorSettings } from "./factor-settings.ts"
import { FactorsLocked } from "./second-factors.ts"

interface Counted {
  readonly failures: number
  readonly locks: number
  readonly lockedUntil: Instant
}

const none: Counted = { failures: 0, locks: 0, lockedUntil: instantOf(0) }

/** Wrong codes in a map: for tests. */
export const factorAttemptsInMemory: Layer.Layer<FactorAttempts> = Layer.sync(
  FactorAttempts,
  () => {
    const kept = new Map<CitizenId, Counted>()
    return {
      take: Effect.fnUntraced(function* (citizenId, at) {
        const { failures, locks, lockedUntil } = kept.get(citizenId) ?? none
        if (lockedUntil > at) return yield* new FactorsLocked({ until: lockedUntil })
        if (failures + 1 < wrongCodesToLock) {
          kept.set(citizenId, { failures: failures + 1, locks, lockedUntil })
          return { lockedUntil: undefined }
        }
        const until = instantOf(Date.parse(at) + lockAfter(locks))
        kept.set(citizenId, { failures: 0, locks: locks + 1, lockedUntil: until })
        return { lockedUntil: until }
      }),
      forget: (citizenId) => Effect.sync(() => void kept.delete(citizenId))
    }
  }
)

const nothingChosen: FactorChoice = { sms: false, email: false }

/** What citizens chose, in a map: for tests. */
export const factorSettingsInMemory: Layer.Layer<FactorSettings> = Layer.sync(
  FactorSettings,
  () => {
    const kept = new Map<CitizenId, FactorChoice>()
    const of = (citizenId: CitizenId) => kept.get(citizenId) ?? nothingChosen
    return {
      of: (citizenId) => Effect.sync(() => of(citizenId)),
      choose: (citizenId, change) =>
        Effect.sync(() => void kept.set(citizenId, { ...of(citizenId), ...change }))
    }
  }
)
