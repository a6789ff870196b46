import { expect, layer } from "@effect/vitest"
import { Check } from "@opora/domain/profile/check"
import { Profiles } from "@opora/domain/profile/ports"
import { Section } from "@opora/domain/profile/section"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as v from "valibot"
import { registered } from "../testing/citizens.ts"
import { databases } from "../testing/worlds.ts"

const section = v.parser(Section)
const name = (family: string) => section({ section: "name", value: { family, given: "Анна" } })
const everything = [
  section({ section: "address", value: { id: "h1", text: "Москва, Арбат, 1", flat: "5" } }),
  section({ section: "birthDate", value: "1990-04-12" }),
  section({ section: "inn", value: "500100732259" }),
  name("Ёлкина"),
  section({
    section: "passport",
    value: {
      series: "4510",
      number: "123451",
      issuedOn: "2010-05-20",
      issuer: "ОВД района Арбат",
      issuerCode: "770-001"
    }
  }),
  section({ section: "snils", value: "11223344595" })
]
const unchecked = { status: "unchecked" } as const

for (const [store, world] of Object.entries(databases)) {
  layer(world)(`Profiles in ${store}`, (it) => {
    it.effect("give back every section as it was put, and the contacts beside them", () =>
      Effect.gen(function* () {
        const { id } = yield* registered
        const profiles = yield* Profiles
        for (const next of everything) {
          yield* profiles.save(id, next, { version: 1, check: unchecked })
        }
        const kept = yield* profiles.sections(id)
        expect(kept).toEqual(everything.map((next) => ({ ...next, version: 1, check: unchecked })))
        const profile = yield* profiles.get(id)
        expect(profile).toMatchObject({ snils: "11223344595", name: { family: "Ёлкина" } })
        expect(profile.phones).toHaveLength(1)
      })
    )

    it.effect("keep no personal data in the open", () =>
      Effect.gen(function* () {
        const { id } = yield* registered
        yield* (yield* Profiles).save(id, name("Хабибуллина"), { version: 1, check: unchecked })
        const sql = yield* SqlClient.SqlClient
        const rows = yield* sql`select * from profile_sections`
        expect(JSON.stringify(rows)).not.toContain("Хабибуллина")
      })
    )

    it.effect("refuse a version whose place is taken: of fifty changes at once one is kept", () =>
      Effect.gen(function* () {
        const { id } = yield* registered
        const profiles = yield* Profiles
        for (const version of [1, 2]) {
          const changes = Array.from({ length: 50 }, (_, n) =>
            Effect.exit(
              profiles.save(id, name(`Ёлкина-${"абвгд".charAt(n % 5)}`), {
                version,
                check: unchecked
              })
            )
          )
          const outcomes = yield* Effect.all(changes, { concurrency: "unbounded" })
          expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        }
        expect((yield* profiles.sections(id)).map(({ version }) => version)).toEqual([2])
      })
    )

    it.effect("note a check only beside the version it is about", () =>
      Effect.gen(function* () {
        const { id } = yield* registered
        const profiles = yield* Profiles
        yield* profiles.save(id, name("Ёлкина"), { version: 1, check: unchecked })
        yield* profiles.save(id, name("Иванова"), { version: 2, check: { status: "checking" } })
        const mismatch = {
          status: "mismatch",
          at: "2026-11-21T00:00:00.000Z",
          fields: ["name"]
        } as const
        const check = v.parse(Check, mismatch)
        expect(yield* profiles.noteCheck(id, "name", 1, check)).toBe(false)
        expect(yield* profiles.noteCheck(id, "name", 2, check)).toBe(true)
        expect((yield* profiles.sections(id))[0]?.check).toEqual(mismatch)
      })
    )
  })
}
