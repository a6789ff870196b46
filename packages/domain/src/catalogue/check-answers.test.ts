import { describe, expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import type { Answers } from "./answers.ts"
import { checkAnswers } from "./check-answers.ts"
import { ruleContext } from "./rule-context.ts"
import { shownAnswers } from "./shown-answers.ts"
import { choice, date, smallService, text, words } from "./testing/small-service.ts"
import { visibleFields } from "./visible-fields.ts"

const today = ruleContext(instantOf(Date.parse("2026-11-21T09:00:00Z")), { level: "verified" })
const codes = (fields: Parameters<typeof smallService>[0], answers: Answers, more = {}) =>
  checkAnswers(smallService(fields, more), answers, today).map(
    ({ path, code }) => `${path} ${code}`
  )

const file = { id: "0192b1f0-0000-7000-8000-000000000001", name: "a.pdf", size: 1 }
const misnamed = { ...file, name: "\u202efdp.a" }
const own = (id: string, kind: string, more: object = {}) => text(id, { kind, ...more })
const scans = { accept: ["pdf"], maxFiles: 1, maxMegabytes: 5 }

describe("what is missing is told by kind", () => {
  test.each([
    ["text", text("x"), "answer.required"],
    ["spaces alone", text("x"), "answer.required", "   "],
    ["date", date("x"), "answer.required"],
    ["choice", choice("x"), "answer.choose"],
    ["consent", own("x", "consent"), "answer.agree", false],
    ["address", own("x", "address"), "answer.address"],
    ["person", own("x", "person"), "answer.required"],
    ["document", own("x", "document", { types: ["passport"] }), "answer.document"],
    ["file", own("x", "file", scans), "answer.file", []]
  ])("%s", (_, field, code, answer?: unknown) => {
    const answers = answer === undefined ? {} : { x: answer }
    expect(checkAnswers(smallService([field]), Object(answers), today)).toEqual([
      { path: "x", code }
    ])
  })

  test("but what is not required may be left out", () => {
    expect(codes([text("x", { required: "false" })], {})).toEqual([])
    expect(
      codes([choice("a"), text("x", { required: 'answers.a == "yes"' })], { a: "no" })
    ).toEqual([])
    expect(
      codes([choice("a"), text("x", { required: 'answers.a == "yes"' })], { a: "yes" })
    ).toEqual(["x answer.required"])
  })
})

describe("what is wrong is told by what would mend it", () => {
  test.each([
    ["СНИЛС", text("x", { format: "snils" }), "11223344596", "x snils.check_digit"],
    ["ИНН", text("x", { format: "inn" }), "500100732258", "x inn.check_digit"],
    ["phone", text("x", { format: "phone" }), "89161234567", "x phone.format"],
    ["e-mail", text("x", { format: "email" }), "anna@", "x email.format"],
    ["Latin letters", text("x", { format: "latin-name" }), "Анна", "x answer.latin"],
    ["what can't be seen", text("x"), "да\u202eтен", "x text.characters"],
    ["a file under a false name", own("x", "file", scans), [misnamed], "x.0.name text.characters"],
    ["digits", text("x", { format: "digits" }), "12a", "x answer.digits"],
    ["length", text("x", { max: 3 }), "abcd", "x answer.too_long"],
    ["a day that is none", date("x"), "2026-02-31", "x day.none"],
    ["a year of long ago", date("x"), "1066-10-14", "x day.range"],
    ["a choice not offered", choice("x"), "maybe", "x answer.choose"],
    ["a number of another type", own("x", "number", { min: 1, max: 5 }), "three", "x answer.form"],
    ["a number too small", own("x", "number", { min: 1, max: 5 }), 0, "x number.too_small"],
    ["half a kopeck", own("x", "money", { min: 1, max: 5 }), 1.5, "x number.whole"],
    [
      "a name with digits",
      own("x", "person"),
      { family: "Ив4нов", given: "Иван" },
      "x.family name.digits"
    ],
    ["half a name", own("x", "person"), { family: "Иванов" }, "x.given answer.required"],
    ["an address of no directory", own("x", "address"), { text: "Москва" }, "x.id answer.required"],
    ["too many files", own("x", "file", scans), [file, file], "x file.too_many"],
    ["a text where files stand", own("x", "file", scans), "a.pdf", "x answer.form"]
  ])("%s", (_, field, answer: unknown, expected) => {
    const found = checkAnswers(smallService([field]), Object({ x: answer }), today)
    expect(found.map(({ path, code }) => `${path} ${code}`)).toContain(expected)
  })

  test("the definition's own rule says so in its own words, after the form of the answer is right", () => {
    const field = date("x", { valid: [{ code: "future", rule: "it <= today", says: words }] })
    const service = smallService([field])
    expect(checkAnswers(service, { x: "2026-11-22" }, today)).toEqual([
      { path: "x", code: "x.future", says: words }
    ])
    expect(checkAnswers(service, { x: "2026-11-21" }, today)).toEqual([])
    expect(checkAnswers(service, { x: "soon" }, today)).toMatchObject([{ code: "day.format" }])
  })

  test("a condition of the whole is told at its field, once that is right by itself", () => {
    const rule = "fullYears(answers.birthDate, today) >= 18"
    const eligible = [{ code: "adult", rule, at: "birthDate", says: words }]
    expect(codes([date("birthDate")], { birthDate: "2010-01-01" }, { eligible })).toEqual([
      "birthDate eligible.adult"
    ])
    expect(codes([date("birthDate")], { birthDate: "2008-11-21" }, { eligible })).toEqual([])
    expect(codes([date("birthDate")], {}, { eligible })).toEqual(["birthDate answer.required"])
  })

  test("an answer to what was never asked", () => {
    expect(codes([text("x")], { x: "a", y: "b" })).toEqual(["y answer.unknown"])
  })
})

describe("what is not shown", () => {
  const service = smallService([
    choice("a"),
    choice("b", { visible: 'answers.a == "yes"' }),
    text("c", { visible: 'answers.b == "yes"' })
  ])
  const answers = { a: "no", b: "yes", c: "hidden" }

  test("is not looked at, and counts as not answered for others", () => {
    expect([...visibleFields(service, answers, today).paths]).toEqual(["a"])
    expect(checkAnswers(service, { a: "no", b: "maybe" }, today)).toEqual([])
    expect(shownAnswers(service, answers, today)).toEqual({ a: "no" })
  })

  test("does not depend on the order in which the form asks", () => {
    const turned = smallService([text("c", { visible: 'answers.b == "yes"' }), choice("b")])
    expect([...visibleFields(turned, { b: "yes" }, today).paths]).toContain("c")
  })
})

describe("a part that repeats", () => {
  const leaf = [choice("now"), date("until", { visible: 'row.now == "no"' })]
  const group = own("jobs", "group", { item: words, add: words, min: 1, max: 2, fields: leaf })

  test("is checked row by row, each by its own answers", () => {
    expect(codes([group], { jobs: [{ now: "yes" }, { now: "no" }] })).toEqual([
      "jobs.1.until answer.required"
    ])
  })

  test("has no fewer and no more rows than it may", () => {
    expect(codes([group], {})).toEqual(["jobs answer.too_few"])
    expect(codes([group], { jobs: "many" })).toEqual(["jobs answer.form"])
    expect(codes([group], { jobs: [{}, {}, {}] })).toEqual(["jobs answer.too_many"])
  })

  test("sends of each row what is shown of it", () => {
    const answers = { jobs: [{ now: "yes", until: "2020-01-01" }] }
    expect(shownAnswers(smallService([group]), answers, today)).toEqual({ jobs: [{ now: "yes" }] })
  })
})
