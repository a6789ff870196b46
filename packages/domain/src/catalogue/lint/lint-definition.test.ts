import { describe, expect, test } from "vitest"
import {
  choice,
  date,
  smallLife,
  smallService,
  state,
  text,
  words
} from "../testing/small-service.ts"
import { lintDefinition } from "./lint-definition.ts"

const findings = (...service: Parameters<typeof smallService>) =>
  lintDefinition(smallService(...service)).map(({ rule, where }) => `${rule} ${where}`)

test("nothing is found in a whole definition", () => {
  expect(findings([choice("a"), text("b", { visible: 'answers.a == "yes"' })])).toEqual([])
})

describe("rules", () => {
  test.each([
    ["about no field", 'answers.nobody == "x"'],
    ["of mixed types", "answers.a > 5"],
    ["that give no yes or no", "answers.a"],
    ["that can't be read", "answers.a =="],
    ["with unknown functions", "shout(answers.a)"],
    ["about a row outside of rows", 'row.a == "x"']
  ])("%s are found", (_, visible) => {
    expect(findings([text("a"), text("b", { visible })])).toContain("rule-type fields.b.visible")
  })

  test("that are shown by each other's leave are found", () => {
    const fields = [
      choice("a", { visible: 'answers.b == "yes"' }),
      choice("b", { visible: 'answers.a == "yes"' })
    ]
    expect(findings(fields)).toEqual(
      expect.arrayContaining(["rule-cycle fields.a.visible", "rule-cycle fields.b.visible"])
    )
  })

  test("may read days by our functions, rows by `row`, the answer by `it`", () => {
    const fields = [
      date("born", { valid: [{ code: "age", rule: "fullYears(it, today) >= 14", says: words }] }),
      text("jobs", {
        kind: "group",
        item: words,
        add: words,
        min: 0,
        max: 3,
        valid: [{ code: "all", rule: 'it.all(job, job.place != "")', says: words }],
        fields: [text("place"), text("more", { visible: 'row.place == "x"' })]
      })
    ]
    expect(findings(fields)).toEqual([])
  })
})

describe("the form", () => {
  test("gives no id twice", () => {
    expect(findings([text("a"), text("a")])).toEqual(["duplicate-id fields.a"])
  })

  test("has no field that no answers bring to light", () => {
    const visible = 'answers.a == "perhaps"'
    expect(findings([choice("a"), text("b", { visible })])).toEqual(["unreachable-field fields.b"])
  })

  test("names only fields that it has", () => {
    const eligible = [{ code: "x", rule: "true", at: "nobody", says: words }]
    expect(findings([text("a")], { eligible })).toEqual(["unknown-id eligible.x"])
  })
})

describe("texts", () => {
  test.each([
    ["in Russian where English should be", { ru: "Слово", en: "Слово" }],
    ["in English where Russian should be", { ru: "Something", en: "Something" }]
  ])("%s are found", (_, label) => {
    expect(findings([text("a", { label })])).toEqual(["missing-text steps.only.fields.a.label"])
  })

  test("may keep a Russian name in quotes", () => {
    expect(findings([text("a", { label: { ru: "Имя", en: "Name in «МВД»" } })])).toEqual([])
  })
})

describe("a life", () => {
  const lifeWith = (...more: ReadonlyArray<ReturnType<typeof state>>) => {
    const [draft, work, ...ends] = smallLife()
    if (!draft || !work) throw new Error("The small life is too small")
    const to = more.map(({ id }) => ({ do: "ask" as const, by: "clerk" as const, to: id }))
    return { life: [draft, { ...work, moves: [...work.moves, ...to] }, ...more, ...ends] }
  }
  const clarification = (more: object) =>
    lifeWith(state("asked", { kind: "clarification", turn: "citizen", ...more }))
  const answer = { do: "answer" as const, by: "citizen" as const, to: "in-work" }

  test("is whole with a question and its answer", () => {
    expect(findings([text("a")], clarification({ moves: [answer] }))).toEqual([])
  })

  test.each([
    ["a state that leads nowhere", { moves: [] }, "dead-end life.asked"],
    [
      "a state that may last for ever",
      { moves: [answer], limit: undefined },
      "no-time-limit life.asked"
    ],
    ["a move to nowhere", { moves: [answer, { ...answer, to: "gone" }] }, "unknown-id life.asked"],
    ["nobody's turn before the end", { moves: [answer], turn: "nobody" }, "wrong-life life.asked"]
  ])("has no %s", (_, more, finding) => {
    expect(findings([text("a")], clarification(more))).toContain(finding)
  })

  test("has no state that nothing leads to", () => {
    const alone = state("alone", {
      kind: "ready",
      turn: "citizen",
      moves: [{ ...answer, to: "done" }]
    })
    expect(findings([text("a")], { life: [...smallLife(), alone] })).toEqual([
      "unreachable-state life.alone"
    ])
  })

  test("leads to no office that is not there", () => {
    const invited = (place: string) =>
      clarification({ moves: [answer], visit: { place, bring: [words] } })
    const nowhere = findings([text("a")], invited('"nowhere"'))
    expect(nowhere).toEqual(["wrong-life life.asked"])
    expect(findings([text("a")], invited("1"))).toContain("rule-type life.asked.visit.place")
  })

  test("begins with the draft", () => {
    const [, ...rest] = smallLife()
    expect(findings([text("a")], { life: rest })).toContain("wrong-life life.in-work")
  })
})
