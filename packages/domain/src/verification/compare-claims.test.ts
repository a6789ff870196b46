import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { Day } from "../profile/day.ts"
import { Name } from "../profile/name.ts"
import type { Profile } from "../profile/profile.ts"
import { Snils } from "../profile/snils.ts"
import { against, compareClaims } from "./compare-claims.ts"

const told = {
  family: "Ёлкина",
  given: "Анна",
  patronymic: "Сергеевна",
  birthDate: "1990-04-12",
  snils: "11223344595"
}
const { family, given, patronymic } = told
const empty: Profile = { phones: [], emails: [] }
const anna: Profile = {
  ...empty,
  name: v.parse(Name, { family, given, patronymic }),
  birthDate: v.parse(Day, told.birthDate),
  snils: v.parse(Snils, told.snils)
}

const { snils: _snils, ...withoutSnils } = anna

describe("what a bank told", () => {
  test("fills the empty places, and only those", () => {
    const { fills, likeness } = compareClaims(withoutSnils, told)
    expect(fills).toEqual([{ section: "snils", value: told.snils }])
    expect(likeness).toEqual({ name: "same", birthDate: "same", snils: "fills" })
    expect(compareClaims(empty, told).fills).toHaveLength(3)
  })

  test("is the same with Е for Ё and in capitals", () => {
    const loud = { ...told, family: "ЕЛКИНА" }
    expect(against(compareClaims(anna, loud))).toEqual([])
  })

  test("stands against the link where it differs, or is not told, or can't be", () => {
    const married = { ...told, family: "Иванова" }
    expect(against(compareClaims(anna, married))).toEqual(["name"])
    expect(against(compareClaims(anna, { family, given }))).toEqual(["name", "birthDate", "snils"])
    const slip = { ...told, snils: "11223344594" }
    expect(against(compareClaims(empty, slip))).toEqual(["snils"])
    expect(compareClaims(empty, slip).fills.map(({ section }) => section)).toEqual([
      "name",
      "birthDate"
    ])
  })

  test("a bank that knows no patronymic does not match one", () => {
    const { patronymic: _, ...without } = told
    expect(compareClaims(anna, without).likeness.name).toBe("differs")
    const alike = { ...anna, name: v.parse(Name, { family, given }) }
    expect(compareClaims(alike, { ...without, patronymic: "" }).likeness.name).toBe("same")
  })
})
