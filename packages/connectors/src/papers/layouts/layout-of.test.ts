import { describe, expect, test } from "vitest"
import { layoutOf } from "./layout-of.ts"
import { titleOf } from "./title-of.ts"

const contents = { of: "result", title: { ru: "Решение", en: "Decision" } } as const
const data = { family: "Иванова", given: "Анна", birthDate: "1990-05-17", decision: "approved" }

describe("the result of a service", () => {
  test("is called as its definition says", () => {
    expect(titleOf(contents)).toEqual({ ru: "Решение", en: "Decision" })
  })

  test.each([
    ["ru", "Одобрено", "Фамилия, имя, отчество", "Дата рождения", "17 мая 1990 г."],
    ["en", "Approved", "Full name", "Date of birth", "17 May 1990"]
  ] as const)("lays its data out under labels in %s", (locale, stamp, name, born, day) => {
    expect(layoutOf({ template: "decision", contents, data }, locale)).toEqual({
      stamp,
      sections: [
        {
          rows: [
            { label: name, value: "Иванова Анна" },
            { label: born, value: day }
          ]
        }
      ]
    })
  })
})
