import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import {
  definitionsFolder,
  loadDefinitions,
  loadShelves,
  WrongDefinition
} from "./load-definitions.ts"
import { definitionSchema, schemaFile } from "./schema/definition-schema.ts"

const passport = "foreign-passport/v1.json"

/** The folder of the house with one file of it changed. */
const folderWith = (change: (text: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), "opora-services-"))
  cpSync(definitionsFolder, folder, { recursive: true })
  writeFileSync(join(folder, passport), change(readFileSync(join(folder, passport), "utf8")))
  return folder
}

describe("the definitions of the house", () => {
  test("are whole: no finding of the linter, and every card on a shelf", () => {
    const { categories, situations } = loadShelves()
    const cards = loadDefinitions().map(({ card }) => card)
    expect([...new Set(cards.map(({ code }) => String(code)))]).toEqual([
      "foreign-passport",
      "income-certificate",
      "residence-registration"
    ])
    for (const card of cards) {
      expect(categories.map(({ code }) => code)).toContain(card.category)
      expect(situations.map(({ code }) => code)).toEqual(expect.arrayContaining(card.situations))
    }
  })
})

test("what a field takes of another service is the result of a service that is there", () => {
  const all = loadDefinitions()
  const known = new Set(all.map(({ card }) => card.code))
  const fields = all.flatMap(({ steps }) => steps.flatMap((step) => step.fields))
  const taken = fields.flatMap((field) => (field.kind === "file" ? (field.takes ?? []) : []))
  const named = taken.flatMap(({ of }) => (of === undefined ? [] : [of]))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((code) => !known.has(code))).toEqual([])
})

describe("a wrong definition is not loaded, and the reason names the place", () => {
  test.each([
    ["a rule of the wrong type", '"600000"', '"answers.birthDate"', "duty.amount"],
    ["a rule about no field", "answers.nameChanged ==", "answers.nameChange ==", "previousNames"],
    ["an unknown key", '"version": 1', '"version": 1, "colour": "red"', "colour"],
    ["another's code", '"code": "foreign-passport"', '"code": "other"', "other/v1.json"]
  ])("%s", (_, from, to, named) => {
    const folder = folderWith((text) => text.replace(from, to))
    expect(() => loadDefinitions(folder)).toThrow(WrongDefinition)
    expect(() => loadDefinitions(folder)).toThrow(named)
  })
})

test("the JSON Schema for editors is up to date: pnpm --filter @opora/services generate", () => {
  expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(JSON.parse(definitionSchema()))
})
