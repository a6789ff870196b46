import { expect, layer } from "@effect/vitest"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { requireConfirmation } from "@opora/domain/accounts/confirm"
import { beginConfirmation } from "@opora/domain/accounts/confirmations/begin-confirmation"
import { giveConfirmation } from "@opora/domain/accounts/confirmations/give-confirmation"
import { SecondFactors } from "@opora/domain/accounts/factors/second-factors"
import { removePasskey } from "@opora/domain/accounts/passkeys/change-passkey"
import { Passkeys } from "@opora/domain/accounts/passkeys/ports"
import { RecoveryCodes } from "@opora/domain/accounts/recovery-codes/ports"
import { freshCodes } from "@opora/domain/accounts/recovery-codes/recovery-code"
import { removeTotp } from "@opora/domain/accounts/totp/enrol-totp"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { atomically } from "@opora/domain/shared/atomically"
import { now } from "@opora/domain/shared/clock"
import { Effect, Layer } from "effect"
import { atOnce, factors, protectedCitizen } from "../../testing/protected.ts"
import { databases } from "../../testing/worlds.ts"

const told = Effect.fnUntraced(function* (citizenId: CitizenId, type: string) {
  return (yield* (yield* Journal).ofCitizen(citizenId, { types: [type] })).length
})

const successes = (outcomes: ReadonlyArray<{ readonly _tag: string }>) =>
  outcomes.filter(({ _tag }) => _tag === "Success").length

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.provideMerge(factors, world))(`second factors on ${name}`, (it) => {
    it.effect("an app's code, shown fifty times at once, is proven once", () =>
      Effect.gen(function* () {
        const { id, code } = yield* protectedCitizen
        const { prove } = yield* SecondFactors
        const outcomes = yield* atOnce(50, () => prove(id, { method: "totp", code }, "flow"))
        expect(successes(outcomes)).toBe(1)
      })
    )

    it.effect("a recovery code, shown fifty times at once, is proven once and told once", () =>
      Effect.gen(function* () {
        const { id } = yield* protectedCitizen
        const codes = yield* freshCodes
        yield* (yield* RecoveryCodes).replace(id, codes, yield* now)
        const proof = { method: "recovery-code", code: codes[0] ?? "" } as const
        const { prove } = yield* SecondFactors
        expect(successes(yield* atOnce(50, () => prove(id, proof, "flow")))).toBe(1)
        expect(yield* told(id, "RecoveryCodeUsed")).toBe(1)
        expect((yield* (yield* RecoveryCodes).left(id))?.left).toBe(9)
      })
    )

    it.effect("fifty wrong codes at once are ten comparisons and one lock", () =>
      Effect.gen(function* () {
        const { id } = yield* protectedCitizen
        const { prove } = yield* SecondFactors
        const wrong = { method: "totp", code: "not six digits" } as const
        const outcomes = yield* atOnce(50, () => prove(id, wrong, "flow"))
        const tags = outcomes.map((each) => (each._tag === "Failure" ? each.failure._tag : ""))
        expect(tags.filter((tag) => tag === "FactorNotProven")).toHaveLength(10)
        expect(tags.filter((tag) => tag === "FactorsLocked")).toHaveLength(40)
        expect(yield* told(id, "SecondFactorLocked")).toBe(1)
      })
    )

    it.effect("all removed at the same moment, one strong factor stays", () =>
      Effect.gen(function* () {
        const { id, keys, as } = yield* protectedCitizen
        const one = Effect.result(as(removeTotp()))
        const others = keys.map((key) => Effect.result(as(removePasskey(key.id))))
        const outcomes = yield* Effect.all([one, ...others], { concurrency: "unbounded" })
        expect(successes(outcomes)).toBe(2)
        expect(outcomes.find(({ _tag }) => _tag === "Failure")).toMatchObject({
          failure: { _tag: "LastStrongFactor" }
        })
        expect(yield* (yield* SecondFactors).of(id)).toHaveLength(1)
        expect(
          (yield* told(id, "PasskeyRemoved")) + (yield* told(id, "AuthenticatorAppRemoved"))
        ).toBe(2)
      })
    )

    it.effect("a confirmation is good for one of fifty, and for one that follows a failure", () =>
      Effect.gen(function* () {
        const { id, code, as } = yield* protectedCitizen
        const payload = { applicationId: "a-1", version: 1 }
        const asked = yield* as(beginConfirmation("applications.submit", payload))
        const token = yield* as(giveConfirmation(asked.id, { method: "totp", code }))
        const confirmed = requireConfirmation(token, "applications.submit", payload)

        const failing = atomically(Effect.andThen(confirmed, Effect.fail("the power went")))
        expect(yield* Effect.flip(as(failing))).toBe("the power went")
        expect(yield* told(id, "OperationConfirmed")).toBe(0)

        expect(successes(yield* atOnce(50, () => as(atomically(confirmed))))).toBe(1)
        expect(yield* told(id, "OperationConfirmed")).toBe(1)
        expect(yield* verifyJournal(id)).toBeGreaterThan(0)
      })
    )

    it.effect("a key of another's list is not found", () =>
      Effect.gen(function* () {
        const anna = yield* protectedCitizen
        const boris = yield* protectedCitizen
        const [key] = boris.keys
        if (!key) return
        expect(yield* Effect.flip(anna.as(removePasskey(key.id)))).toMatchObject({
          _tag: "PasskeyNotFound"
        })
        expect(yield* (yield* Passkeys).of(boris.id)).toHaveLength(2)
      })
    )
  })
}
