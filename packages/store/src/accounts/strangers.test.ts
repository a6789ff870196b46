import { expect, layer } from "@effect/vitest"
import { Accounts } from "@opora/domain/accounts/accounts"
import { SecondFactors } from "@opora/domain/accounts/factors/second-factors"
import { originOf } from "@opora/domain/accounts/origin"
import { PasswordHashing } from "@opora/domain/accounts/password-hashing"
import { passwordHashingInMemory } from "@opora/domain/accounts/password-hashing-in-memory"
import { signIn } from "@opora/domain/accounts/sign-in"
import { TrustedDevices } from "@opora/domain/accounts/trusted-devices"
import { now } from "@opora/domain/shared/clock"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const password = "Тюльпан-7-Гроза-мост"
const around = Layer.mergeAll(
  passwordHashingInMemory(),
  Layer.mock(SecondFactors)({ of: () => Effect.succeed([]) })
)

const firefox = "Mozilla/5.0 (X11; Linux) Gecko Firefox/140.0"
const chrome = "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0.0.0 Safari/537.36"
const home = originOf("203.0.113.1", firefox)

/** Anna, met at home before. Strangers have guessed at her password until no more was borne. */
const guessedAt = Effect.gen(function* () {
  const { id } = yield* registered
  const accounts = yield* Accounts
  const at = yield* now
  yield* accounts.setPassword(id, yield* (yield* PasswordHashing).hash(password), at)
  yield* (yield* TrustedDevices).meet(id, home.device, home.network, at)
  const [own] = yield* accounts.contactsOf(id)
  const login = own?.contact.value ?? ""
  const tryFrom = (origin: typeof home, typed = password) =>
    Effect.result(signIn({ login, password: typed, origin, remember: false, locale: "ru" }))
  for (let nth = 0; nth < 25; nth++) yield* tryFrom(originOf(`198.51.100.${nth}`, chrome), "wrong")
  return { id, tryFrom }
})

for (const [name, world] of Object.entries(databases)) {
  layer(Layer.merge(world, around))(`strangers who guess, on ${name}`, (it) => {
    it.effect("hold back nobody where the citizen was met before", () =>
      Effect.gen(function* () {
        const { tryFrom } = yield* guessedAt
        const held = { failure: { _tag: "TooManyTries" } }
        expect(yield* tryFrom(originOf("203.0.113.2", firefox))).toMatchObject(held)
        expect(yield* tryFrom(originOf("203.0.113.1", chrome))).toMatchObject(held)
        expect(yield* tryFrom(home)).toMatchObject({ success: { step: "signed-in" } })
      })
    )

    it.effect("may not guess on from there either", () =>
      Effect.gen(function* () {
        const { tryFrom } = yield* guessedAt
        const outcomes = []
        for (let nth = 0; nth < 8; nth++) {
          const outcome = yield* tryFrom(home, "wrong")
          outcomes.push(outcome._tag === "Failure" ? outcome.failure._tag : "in")
        }
        expect(outcomes.filter((each) => each === "CredentialsWrong")).toHaveLength(6)
        expect(yield* tryFrom(home)).toMatchObject({ failure: { _tag: "TooManyTries" } })
        yield* TestClock.adjust("1 minute")
        expect(yield* tryFrom(home)).toMatchObject({ success: { step: "signed-in" } })
      })
    )
  })
}
