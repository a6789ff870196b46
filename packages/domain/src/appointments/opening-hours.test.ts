import { expect, test } from "vitest"
import { smallOffice } from "../testing/visited-service.ts"
import type { Office } from "./office.ts"
import { openingHours } from "./opening-hours.ts"

type Hours = Office["week"]["mon"]

test("opening hours join the days that have the same, and name the others", () => {
  const hours: Hours = [["09:00", "18:00"]]
  const week = { ...smallOffice.week, mon: hours, tue: hours, wed: hours, sun: [] }
  const thu: Hours = [
    ["10:00", "13:00"],
    ["14:00", "19:00"]
  ]
  expect(openingHours({ week: { ...week, thu } })).toEqual({
    ru: "Пн–Ср 9:00–18:00, Чт 10:00–13:00, 14:00–19:00",
    en: "Mon–Wed 9:00–18:00, Thu 10:00–13:00, 14:00–19:00"
  })
})
