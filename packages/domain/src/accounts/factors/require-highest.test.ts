import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { someone } from "../../testing/samples.ts"
import type { Assurance } from "../assurance.ts"
import { CurrentCitizen } from "../current-citizen.ts"
import type { SecondFactor } from "../factor.ts"
import { keepOneStrong } from "./last-strong-factor.ts"
import { requireHighest } from "./require-highest.ts"
import { SecondFactors } from "./second-factors.ts"

/** Everybody has switched these on. */
const enrolled = (...factors: ReadonlyArray<SecondFactor>) =>
  Layer.mock(SecondFactors)({ of: () => Effect.succeed(factors) })

const ask = (aal: Assurance, ...factors: ReadonlyArray<SecondFactor>) =>
  requireHighest(300).pipe(
    Effect.provideService(CurrentCitizen, { ...someone(), aal }),
    Effect.provide(enrolled(...factors))
  )

describe("what opens the account", () => {
  it.effect("is changed by one factor as long as there is no second", () => ask(1))

  it.effect("needs both once there are two, however strong the first was", () =>
    Effect.gen(function* () {
      for (const factor of ["passkey", "totp", "sms"] as const) {
        expect(yield* Effect.flip(ask(1, factor))).toMatchObject({ aal: 2, seconds: 300 })
        yield* ask(2, factor)
        yield* ask(3, factor, "recovery-code")
      }
    })
  )

  it.effect("can't ask for more than a mailbox proves", () => ask(1, "email"))

  it.effect("needs a proof of the last five minutes", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("5 minutes")
      yield* ask(1)
      yield* TestClock.adjust("1 milli")
      expect(yield* Effect.flip(ask(3, "passkey"))).toMatchObject({ _tag: "StepUpNeeded" })
    })
  )

  it.effect("keeps one strong factor", () =>
    Effect.gen(function* () {
      const { id } = someone()
      const left = (...factors: ReadonlyArray<SecondFactor>) =>
        Effect.provide(keepOneStrong(id), enrolled(...factors))
      yield* left("sms", "email")
      expect((yield* Effect.flip(left("email", "recovery-code")))._tag).toBe("LastStrongFactor")
    })
  )
})
