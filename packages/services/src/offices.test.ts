import { openingHours } from "@opora/domain/appointments/opening-hours"
import { slotsOn } from "@opora/domain/appointments/slots"
import { Day, daysAfter } from "@opora/domain/profile/day"
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { loadDefinitions, WrongDefinition } from "./load-definitions.ts"
import { loadOffices, officesFolder } from "./load-offices.ts"
import { officesSchema, officesSchemaFile } from "./schema/offices-schema.ts"

const offices = loadOffices()

/** The places to which applications of this version lead their citizens. */
const placesOf = (definition: ReturnType<typeof loadDefinitions>[number]) =>
  definition.life.some(({ visit }) => visit)
    ? definition.delivery.flatMap(({ places }) =>
        places.map((place) => ({ agency: definition.card.agency.code, place }))
      )
    : []

describe("the offices of the house", () => {
  test("are there for every place that a definition leads to, under the same name, address and hours", () => {
    const places = loadDefinitions().flatMap(placesOf)
    expect(places.length).toBeGreaterThan(0)
    for (const { agency, place } of places) {
      const office = offices.find((each) => each.agency === agency && each.code === place.id)
      if (!office) throw new Error(`there is no office ${place.id} of ${agency}`)
      const { name, address } = office
      expect({ id: place.id, name, address, hours: openingHours(office) }).toEqual(place)
    }
  })

  test("have slots in every week that is no holiday", () => {
    const days = Array.from({ length: 7 }, (_, index) =>
      daysAfter(v.parse(Day, "2026-11-23"), index)
    )
    for (const office of offices) {
      expect(days.flatMap((day) => slotsOn(office, day)).length).toBeGreaterThan(50)
    }
  })
})

describe("a wrong office is not loaded, and the reason names the place", () => {
  test.each([
    ["a time that is none", '"09:00"', '"9:00"', "offices.0.week.mon.0.0"],
    ["a zone that is none", "Europe/Moscow", "Europe/Nowhere", "offices.0.zone"],
    ["another agency's", '"agency": "mvd"', '"agency": "fns"', "belongs to fns.json"],
    ["one that is given twice", '"moscow-south"', '"moscow-central"', "is given twice"]
  ])("%s", (_, from, to, named) => {
    const folder = mkdtempSync(join(tmpdir(), "opora-offices-"))
    cpSync(officesFolder, folder, { recursive: true })
    const file = join(folder, "mvd.json")
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to))
    expect(() => loadOffices(folder)).toThrow(WrongDefinition)
    expect(() => loadOffices(folder)).toThrow(named)
  })
})

test("the JSON Schema for editors is up to date: pnpm --filter @opora/services generate", () => {
  expect(JSON.parse(readFileSync(officesSchemaFile, "utf8"))).toEqual(JSON.parse(officesSchema()))
})
