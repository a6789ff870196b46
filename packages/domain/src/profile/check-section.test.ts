import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Journal } from "../journal/ports.ts"
import { Transactions } from "../shared/atomically.ts"
import { someone } from "../testing/samples.ts"
import { registriesInMemory } from "../verification/registries-in-memory.ts"
import { checkSection } from "./check-section.ts"
import { Profiles } from "./ports.ts"
import type { StoredSection } from "./profile.ts"
import { profilesInMemory } from "./profiles-in-memory.ts"
import { Section } from "./section.ts"

const { id: anna } = someone()
const kept = (section: string, value: unknown, version = 1): StoredSection => ({
  ...v.parse(Section, { section, value }),
  version,
  check: { status: "checking" }
})
const everything = [
  kept("name", { family: "Ёлкина", given: "Анна" }),
  kept("birthDate", "1990-04-12"),
  kept("snils", "11223344595", 3)
]

const world = (
  sections: ReadonlyArray<StoredSection>,
  answers: Parameters<typeof registriesInMemory>[0] = {}
) =>
  Layer.mergeAll(
    profilesInMemory(new Map<CitizenId, ReadonlyArray<StoredSection>>([[anna, sections]])),
    registriesInMemory(answers),
    journalInMemory(),
    // In memory there is nothing to take back.
    Layer.succeed(Transactions, { run: (work) => work })
  ).pipe(Layer.provide(Digest.layerWebCrypto))

const checkOfSnils = Effect.gen(function* () {
  const sections = yield* (yield* Profiles).sections(anna)
  return sections.find(({ section }) => section === "snils")?.check
})
const told = Journal.use((journal) => journal.ofCitizen(anna))

describe("checkSection", () => {
  it.effect("asks with the name and the birth date beside the number", () => {
    const asked: Array<unknown> = []
    const snils = (request: unknown) => {
      asked.push(request)
      return { status: "match" }
    }
    return Effect.gen(function* () {
      yield* checkSection(anna, "snils", 3)
      const person = { family: "Ёлкина", given: "Анна", birthDate: "1990-04-12" }
      expect(asked).toEqual([{ ...person, snils: "11223344595" }])
      expect(yield* checkOfSnils).toMatchObject({ status: "checked" })
    }).pipe(Effect.provide(world(everything, { snils })))
  })

  it.effect("names what to look at when the registry disagrees", () =>
    Effect.gen(function* () {
      yield* checkSection(anna, "snils", 3)
      expect(yield* checkOfSnils).toMatchObject({
        status: "mismatch",
        fields: ["snils", "name", "birthDate"]
      })
      expect((yield* told)[0]).toMatchObject({ data: { section: "snils", outcome: "mismatch" } })
    }).pipe(Effect.provide(world(everything, { snils: () => ({ status: "mismatch" }) })))
  )

  it.effect("shows that the registry is silent, and fails so that it is asked again", () =>
    Effect.gen(function* () {
      const failure = yield* Effect.flip(checkSection(anna, "snils", 3))
      expect(failure._tag).toBe("RegistryUnavailable")
      expect(yield* checkOfSnils).toMatchObject({ status: "silent" })
      yield* Effect.flip(checkSection(anna, "snils", 3))
      expect(yield* told).toHaveLength(1)
    }).pipe(Effect.provide(world(everything)))
  )

  it.effect("leaves a newer version to its own promise, and tells nothing", () =>
    Effect.gen(function* () {
      yield* checkSection(anna, "snils", 2)
      expect(yield* checkOfSnils).toEqual({ status: "checking" })
      expect(yield* told).toEqual([])
    }).pipe(Effect.provide(world(everything, { snils: () => ({ status: "match" }) })))
  )

  it.effect("has nothing to ask while the name is not known", () =>
    Effect.gen(function* () {
      yield* checkSection(anna, "snils", 3)
      expect(yield* checkOfSnils).toEqual({ status: "unchecked" })
    }).pipe(Effect.provide(world(everything.slice(2))))
  )
})
