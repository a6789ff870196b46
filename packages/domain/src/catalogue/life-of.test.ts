import { describe, expect, test } from "vitest"
import { lifeOf } from "./life-of.ts"
import { dutyOf, on } from "./testing/duty.ts"
import { choice, date, smallLife, smallService, state, words } from "./testing/small-service.ts"

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

  test("tells a choice in the outcome by its label", () => {
    const chosen = lifeOf(smallService([choice("a")]), { a: "yes" }, on("2026-02-01"))
    const outcome = {
      template: "decision",
      title: words,
      data: { a: "answers.a", code: "answers.a + ''" }
    }
    expect(chosen.outcome(outcome)).toEqual({ a: words, code: "yes" })
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
