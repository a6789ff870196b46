import { describe, expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import { feeOf } from "./fee-of.ts"
import { lifeOf } from "./life-of.ts"
import { ruleContext } from "./rule-context.ts"
import { choice, date, smallLife, smallService, state, words } from "./testing/small-service.ts"

const on = (day: string) =>
  ruleContext(instantOf(Date.parse(`${day}T09:00:00Z`)), { level: "verified" })
const payee = { name: words, inn: "7706074737", kpp: "770601001", kbk: "18810806000018005110" }

const dutyOf = (amount: string, discounts: ReadonlyArray<object> = []) => ({
  duty: Object({
    purpose: words,
    ground: words,
    amount,
    dueWithin: { amount: 10, unit: "days" },
    payee,
    discounts
  })
})
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

describe("the life", () => {
  const [draft, ...rest] = smallLife()
  if (!draft) throw new Error("The small life has no draft")
  const payment = state("payment", {
    kind: "payment",
    turn: "citizen",
    moves: [{ do: "pay", by: "system", to: "in-work" }]
  })
  const moves = [
    { do: "submit" as const, by: "citizen" as const, to: "payment", when: "fee > 0" },
    { do: "submit" as const, by: "citizen" as const, to: "in-work" }
  ]
  const life = [{ ...draft, moves }, payment, ...rest]
  const lifeFor = (amount: string) =>
    lifeOf(smallService([choice("a")], { life, ...dutyOf(amount) }), {}, on("2026-02-01"))

  test("takes the first of its moves that may be made", () => {
    expect(lifeFor("100").next("draft", "submit", "citizen")?.id).toBe("payment")
    expect(lifeFor("0").next("draft", "submit", "citizen")?.id).toBe("in-work")
  })

  test("lets nobody make another's move, nor a move from elsewhere", () => {
    expect(lifeFor("0").next("draft", "submit", "clerk")).toBeUndefined()
    expect(lifeFor("0").next("in-work", "submit", "citizen")).toBeUndefined()
    expect(lifeFor("0").next("nowhere", "submit", "citizen")).toBeUndefined()
    expect(lifeFor("0").moves("in-work", "clerk")).toEqual(["approve", "refuse"])
  })

  test("begins as a draft and goes to its office", () => {
    expect(lifeFor("0").first.id).toBe("draft")
    expect(lifeFor("0").office()).toBe("mvd")
    expect(
      lifeOf(smallService([choice("a")], { route: '"nobody"' }), {}, on("2026-02-01")).office()
    ).toBe(undefined)
  })

  test("asks the registry by the answers, weighs its reply, and writes the outcome from both", () => {
    const service = smallService([choice("a"), date("born")])
    const check = {
      registry: "tax-income" as const,
      ask: { year: 'int("2025")', born: "answers.born", absent: "answers.born + answers.a" },
      found: 'reply.status == "found"',
      otherwise: words
    }
    const of = (status: string) =>
      lifeOf(service, { born: "1990-01-01" }, { ...on("2026-02-01"), reply: { status, sum: 5 } })
    expect(of("found").request(check)).toEqual({
      year: 2025,
      born: "1990-01-01",
      absent: "1990-01-01"
    })
    expect([of("found").found(check), of("unknown").found(check)]).toEqual([true, false])
    const data = { sum: "reply.sum", all: "reply", born: "answers.born", none: "reply.none" }
    expect(of("found").outcome({ template: "x", title: words, data })).toEqual({
      sum: 5,
      all: { status: "found", sum: 5 },
      born: "1990-01-01"
    })
  })
})
