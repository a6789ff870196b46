import { expect, layer } from "@effect/vitest"
import type { JsonObject } from "@opora/domain/shared/json"
import { Registries, type RegistryName } from "@opora/domain/verification/registries"
import { Effect } from "effect"
import { beforeEach, describe } from "vitest"
import { key, outsideWorld } from "../testing/sandbox.ts"
import { registriesOverHttp } from "./registries-over-http.ts"

const world = await outsideWorld()
const ask = (registry: RegistryName, request: JsonObject) =>
  Registries.use((port) => port.ask(registry, request))

const anna = {
  family: "Елкина",
  given: "Анна",
  patronymic: "Сергеевна",
  birthDate: "1990-04-12"
}

describe("registries over HTTP", () => {
  beforeEach(world.mend)

  layer(registriesOverHttp({ url: `${world.url}/registries`, key }), { excludeTestServices: true })(
    (it) => {
      it.effect.each([
        ["123451", "valid"],
        ["123400", "invalid"],
        ["123499", "unknown"]
      ] as const)("know passports: %s is %s", ([number, status]) =>
        Effect.gen(function* () {
          expect(yield* ask("passport", { series: "4510", number })).toMatchObject({ status })
        })
      )

      it.effect("know whose СНИЛС and ИНН it is", () =>
        Effect.gen(function* () {
          const match = { status: "match" }
          expect(yield* ask("snils", { snils: "11223344191", ...anna })).toEqual(match)
          expect(yield* ask("inn", { inn: "770123450148", ...anna })).toEqual(match)
          const another = { snils: "14567890206", ...anna }
          expect(yield* ask("snils", another)).toEqual({ status: "mismatch" })
          const wrong = { snils: "14567890207", ...anna }
          expect(yield* ask("snils", wrong)).toEqual({ status: "unknown" })
        })
      )

      it.effect("tell twelve months of a year's income that add up", () =>
        Effect.gen(function* () {
          const income = yield* ask("tax-income", { inn: "770123450148", year: 2025 })
          expect(income).toMatchObject({ status: "found", year: 2025 })
          const months = Array.isArray(income["months"]) ? income["months"] : []
          expect(months).toHaveLength(12)
          const total = months.reduce((sum, { amount }) => sum + Number(amount), 0)
          expect(income["total"]).toBe(total)
          expect(yield* ask("tax-income", { inn: "770123450148", year: 2025 })).toEqual(income)
        })
      )

      it.effect("find addresses as one types", () =>
        Effect.gen(function* () {
          const found = yield* ask("address", { query: "каз баум 1", limit: 3 })
          expect(found).toMatchObject({
            addresses: [
              { text: "420111, Казань, ул. Баумана, д. 1", house: "1" },
              { house: "10" },
              { house: "11" }
            ]
          })
        })
      )

      it.effect("are not asked twice for the same address", () =>
        Effect.gen(function* () {
          const first = yield* ask("address", { query: "арбат", limit: 2 })
          yield* Effect.promise(() => world.fail("registry-down", 3, { only: "address" }))
          expect(yield* ask("address", { limit: 2, query: "арбат" })).toEqual(first)
          expect(yield* Effect.flip(ask("address", { query: "другой" }))).toMatchObject({
            _tag: "RegistryUnavailable"
          })
          expect(yield* ask("address", { query: "другой" })).toHaveProperty("addresses")
        })
      )

      it.effect("are asked again when one try fails", () =>
        Effect.gen(function* () {
          yield* Effect.promise(() => world.fail("registry-down", 2, { only: "passport" }))
          const answer = yield* ask("passport", { series: "4510", number: "123451" })
          expect(answer).toEqual({ status: "valid" })
        })
      )
    }
  )

  layer(registriesOverHttp({ url: `${world.url}/registries`, key }), { excludeTestServices: true })(
    (it) => {
      it.effect("rest when one is down, and leave the others alone", () =>
        Effect.gen(function* () {
          const passport = ask("passport", { series: "4510", number: "123451" })
          yield* Effect.promise(() => world.fail("registry-down", 6, { only: "passport" }))
          for (let times = 0; times < 2; times++) {
            expect(yield* Effect.flip(passport)).toMatchObject({
              _tag: "RegistryUnavailable",
              registry: "passport"
            })
          }
          // It is well again, but nobody is sent there yet.
          expect(yield* Effect.flip(passport)).toMatchObject({ _tag: "RegistryUnavailable" })
          expect(yield* ask("address", { query: "Тверская" })).toHaveProperty("addresses")
        })
      )
    }
  )

  layer(registriesOverHttp({ url: `${world.url}/nowhere`, key }), { excludeTestServices: true })(
    (it) => {
      it.effect("are unavailable when they answer nonsense", () =>
        Effect.gen(function* () {
          expect(yield* Effect.flip(ask("inn", {}))).toMatchObject({ registry: "inn" })
        })
      )
    }
  )
})
