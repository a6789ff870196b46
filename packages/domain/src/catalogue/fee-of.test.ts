import { describe, expect, test } from "vitest"
import { feeOf } from "./fee-of.ts"
import { dutyOf, on } from "./testing/duty.ts"
import { choice, date, smallService, words } from "./testing/small-service.ts"

const discount = { id: "early", from: "2026-01-01", until: "2026-03-31", percent: 30, says: words }

describe("the fee", () => {
  test("is none where there is no duty", () => {
    expect(feeOf(smallService([choice("a")]), {}, on("2026-02-01"))).toEqual({ full: 0, amount: 0 })
  })

  test("goes by the answers, and is not told before them", () => {
    const amount = "fullYears(answers.born, today) < 14 ? 300000 : 600000"
    const service = smallService([date("born")], dutyOf(amount))
    expect(feeOf(service, { born: "2000-01-01" }, on("2026-02-01"))).toEqual({
      full: 600_000,
      amount: 600_000
    })
    expect(feeOf(service, { born: "2020-01-01" }, on("2026-02-01"))?.amount).toBe(300_000)
    expect(feeOf(service, {}, on("2026-02-01"))).toBeUndefined()
  })

  test.each([
    ["the day before", "2025-12-31", 100_000],
    ["the first day", "2026-01-01", 70_000],
    ["the last day", "2026-03-31", 70_000],
    ["the day after", "2026-04-01", 100_000]
  ])("is lower while a discount holds: %s", (_, day, amount) => {
    const service = smallService([choice("a")], dutyOf("100000", [discount]))
    expect(feeOf(service, {}, on(day))?.amount).toBe(amount)
  })

  test("is lower for those whom the discount is for, and never by half a kopeck too little", () => {
    const forSome = { ...discount, percent: 33, when: 'answers.a == "yes"' }
    const service = smallService([choice("a")], dutyOf("101", [forSome]))
    expect(feeOf(service, { a: "no" }, on("2026-02-01"))).toEqual({ full: 101, amount: 101 })
    expect(feeOf(service, { a: "yes" }, on("2026-02-01"))).toEqual({
      full: 101,
      amount: 67,
      discount: { percent: 33, until: "2026-03-31", says: words }
    })
  })
})
