import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { Day } from "../profile/day.ts"
import { instantOf } from "../shared/instant.ts"
import { dueAfter } from "./due-after.ts"
import { Limit } from "./limit.ts"
import { isWorkday, workdaysAfter } from "./workdays.ts"

const day = (text: string) => v.parse(Day, text)

describe("the calendar", () => {
  test.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-04", false, "the Day of National Unity"],
    ["2026-03-09", false, "for 8 March, a Sunday"],
    ["2026-05-11", false, "for 9 May, a Saturday"],
    ["2026-01-09", false, "set by the government"],
    ["2026-01-12", true, "the first after the holidays"],
    ["2027-02-23", false, "the Day of the Defender"],
    ["2027-06-14", false, "for 12 June 2027, a Saturday"]
  ])("%s works: %s (%s)", (text, works) => {
    expect(isWorkday(day(text))).toBe(works)
  })

  test("counts working days without the first", () => {
    expect(workdaysAfter(day("2026-11-20"), 1)).toBe("2026-11-23")
    expect(workdaysAfter(day("2026-12-30"), 1)).toBe("2027-01-11")
  })
})

describe("a limit ends", () => {
  const from = instantOf(Date.parse("2026-11-20T18:30:00Z"))
  test.each([
    ["15 minutes", { amount: 15, unit: "minutes" }, "2026-11-20T18:45:00.000Z"],
    ["24 hours", { amount: 24, unit: "hours" }, "2026-11-21T18:30:00.000Z"],
    [
      "30 days, with the last of them in Moscow",
      { amount: 30, unit: "days" },
      "2026-12-20T20:59:59.999Z"
    ],
    ["2 working days", { amount: 2, unit: "workdays" }, "2026-11-24T20:59:59.999Z"]
  ])("after %s", (_, limit, due) => {
    expect(dueAfter(v.parse(Limit, limit), from)).toBe(due)
  })
})
