import { serviceIndex } from "@opora/domain/catalogue/search/service-index"
import { ServiceQuery } from "@opora/domain/catalogue/service-query"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { loadDefinitions } from "./load-definitions.ts"

const newest = new Map(loadDefinitions().map(({ card }) => [card.code, card]))
const find = serviceIndex([...newest.values()])

/** The codes found for a query, the best first. */
const codes = (query: v.InferInput<typeof ServiceQuery>): ReadonlyArray<string> =>
  find(v.parse(ServiceQuery, query)).map(({ code }) => code)

const passport = "foreign-passport"
const income = "income-certificate"
const residence = "residence-registration"

describe("search finds what is meant", () => {
  test.each([
    ["a name", "Заграничный паспорт", passport],
    ["a word being typed", "загранп", passport],
    ["other forms of the words", "заграничного паспорта", passport],
    ["a form in another number", "справки о доходах", income],
    ["a typing error", "зогранпаспорт", passport],
    ["another typing error", "регестрация", residence],
    ["a synonym", "прописка", residence],
    ["a form of a synonym", "прописку", residence],
    ["an abbreviation", "ндфл", income],
    ["the wrong keyboard layout", "ghjgbcrf", residence],
    ["the wrong layout the other way", "зфыызщке", passport],
    ["its code", "income-certificate", income],
    ["a description", "биометрический", passport],
    ["capitals", "СПРАВКА", income],
    ["е for ё", "снятие с учета", residence],
    ["English", "income certificates", income],
    ["more words than the card has", "как получить загранпаспорт в отпуск срочно", passport]
  ])("by %s", (_, text, code) => {
    expect(codes({ text })[0]).toBe(code)
  })

  test("an exact phrase stands as it is, and its words elsewhere do not do", () => {
    expect(codes({ text: '"по месту жительства"' })).toEqual([residence])
    expect(codes({ text: "«месту по жительства»" })).toEqual([])
    expect(codes({ text: 'паспорт "нового поколения"' })).toEqual([passport])
  })

  test("nothing is found by nonsense", () => {
    expect(codes({ text: "щщщщщщщ" })).toEqual([])
  })

  test("no words show all, the popular ones first", () => {
    expect(codes({})).toEqual([passport, income, residence])
    expect(codes({ text: " и для " })).toEqual([passport, income, residence])
  })
})

describe("filters", () => {
  test.each([
    ["category", { category: "taxes" }, [income]],
    ["situation", { situation: "moving" }, [residence]],
    ["kind", { kind: "visit" as const }, [passport]],
    ["term", { days: 1 }, [income, residence]],
    ["document", { document: "photo" }, [passport]],
    ["region", { region: "ru-mow" }, [passport, income, residence]],
    ["status", { status: "suspended" as const }, []],
    ["words and a filter", { text: "паспорт", category: "housing" }, [residence]]
  ])("by %s", (_, query, expected) => {
    expect(codes(query)).toEqual(expected)
  })
})
