import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { Day } from "./day.ts"
import { Passport } from "./passport.ts"
import type { Profile } from "./profile.ts"
import { sectionProblems } from "./section-problems.ts"
import { sameSection, Section } from "./section.ts"

const today = v.parse(Day, "2026-11-21")
const empty: Profile = { phones: [], emails: [] }
const passport = v.parse(Passport, {
  series: "4510",
  number: "123451",
  issuedOn: "2010-05-20",
  issuer: "ОВД Арбат",
  issuerCode: "770-001"
})
const codes = (section: Section["section"], value: unknown, profile = empty) =>
  sectionProblems(v.parse(Section, { section, value }), profile, today).map(({ code }) => code)

describe("a section beside what else is known", () => {
  test("a birth date is past, within a life, and fits the passport", () => {
    expect(codes("birthDate", "1990-04-12", { ...empty, passport })).toEqual([])
    expect(codes("birthDate", "2026-11-22")).toEqual(["birth_date.future"])
    expect(codes("birthDate", "1900-01-01")).toEqual(["birth_date.too_early"])
    expect(codes("birthDate", "1999-01-01", { ...empty, passport })).toEqual([
      "birth_date.after_passport"
    ])
  })

  test("a passport fits the birth date, and has not run out", () => {
    const born = (birthDate: string): Profile => ({ ...empty, birthDate: v.parse(Day, birthDate) })
    expect(codes("passport", passport, born("1990-04-12"))).toEqual([])
    expect(codes("passport", passport, born("1991-04-12"))).toEqual(["passport.expired_at_20"])
    expect(codes("passport", passport, born("1980-04-12"))).toEqual(["passport.expired_at_45"])
    expect(codes("passport", passport)).toEqual([])
  })
})

describe("the same section", () => {
  const name = (value: object) => v.parse(Section, { section: "name", value })

  test("whatever order its parts came in", () => {
    const one = name({ family: "Ким", given: "Тимур" })
    const other = name({ given: "Тимур", family: "Ким" })
    expect(sameSection(one, other)).toBe(true)
    expect(sameSection(one, name({ family: "Ким", given: "Тимур", patronymic: "Ли" }))).toBe(false)
  })
})
