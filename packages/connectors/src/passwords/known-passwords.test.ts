import { expect, layer } from "@effect/vitest"
import { KnownPasswords } from "@opora/domain/accounts/password/known-passwords"
import { Effect } from "effect"
import { knownPasswords } from "./known-passwords.ts"

layer(knownPasswords)("what is known of passwords", (it) => {
  const weigh = (password: string, personal: ReadonlyArray<string> = []) =>
    KnownPasswords.use((known) => known.weigh(password, personal))

  it.effect.each(["password1", "QWERTY123", "iloveyou"])("lists %s", (password) =>
    Effect.gen(function* () {
      expect(yield* weigh(password)).toMatchObject({ listed: true })
    })
  )

  it.effect.each(["Пароль123!", "йцукенгшщз", "Госуслуги2025!", "Gfhjkm123!", "Воробей77!"])(
    "thinks little of %s",
    (password) =>
      Effect.gen(function* () {
        expect((yield* weigh(password)).score).toBeLessThan(3)
      })
  )

  it.effect.each(["Тюльпан-7-Гроза-мост", "kV9!xwPz#2mQ", "Четыре7Сыра&луна"])(
    "thinks well of %s",
    (password) =>
      Effect.gen(function* () {
        expect(yield* weigh(password)).toMatchObject({ listed: false })
        expect((yield* weigh(password)).score).toBeGreaterThanOrEqual(3)
      })
  )

  it.effect("thinks less of what is known of the person", () =>
    Effect.gen(function* () {
      const password = "Zhuravlikova-83"
      const { score } = yield* weigh(password)
      const known = yield* weigh(password, ["zhuravlikova"])
      expect(known.score).toBeLessThan(score)
    })
  )

  it.effect("answers many questions, each to whoever asked", () =>
    Effect.gen(function* () {
      const asked = ["password1", "kV9!xwPz#2mQ", "iloveyou"]
      const answers = yield* Effect.all(
        asked.map((password) => weigh(password)),
        { concurrency: "unbounded" }
      )
      expect(answers.map(({ listed }) => listed)).toEqual([true, false, true])
    })
  )
})
