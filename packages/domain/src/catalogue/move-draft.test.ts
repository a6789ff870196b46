import { describe, expect, test } from "vitest"
import { moveDraft } from "./move-draft.ts"
import { choice, date, smallService, text, words } from "./testing/small-service.ts"

const moved = (
  before: Parameters<typeof smallService>[0],
  after: Parameters<typeof smallService>[0],
  answers: Parameters<typeof moveDraft>[2]
) => {
  const { answers: kept, changes } = moveDraft(smallService(before), smallService(after), answers)
  return { kept, changes: changes.map(({ change, path }) => `${change} ${path}`) }
}

describe("a draft in a newer version", () => {
  test("keeps what is still asked, wherever it stands and however it is called now", () => {
    const label = { ru: "Иначе", en: "Otherwise" }
    expect(
      moved([text("a"), choice("b")], [choice("b"), text("a", { label })], { a: "x", b: "no" })
    ).toEqual({
      kept: { a: "x", b: "no" },
      changes: []
    })
  })

  test("tells what is asked anew and what no longer", () => {
    expect(
      moved([text("a"), text("gone")], [text("a"), text("fresh")], { a: "x", gone: "y" })
    ).toEqual({
      kept: { a: "x" },
      changes: ["added fresh", "removed gone"]
    })
  })

  test("tells an answer that can't be kept: of another kind, or no longer offered", () => {
    const fewer = { options: ["no", "perhaps"].map((value) => ({ value, label: words })) }
    expect(
      moved([text("a"), choice("b")], [date("a"), choice("b", fewer)], { a: "x", b: "yes" })
    ).toEqual({
      kept: {},
      changes: ["cleared a", "cleared b"]
    })
  })

  test("keeps what was wrong already, for the citizen to mend", () => {
    expect(moved([date("a")], [date("a")], { a: "31.12.19" }).kept).toEqual({ a: "31.12.19" })
  })

  test("keeps rows, but for what is no longer asked in them", () => {
    const group = (...fields: ReadonlyArray<ReturnType<typeof text>>) =>
      text("g", { kind: "group", item: words, add: words, min: 0, max: 3, fields })
    const answers = { g: [{ a: "x", b: "y" }] }
    expect(moved([group(text("a"), text("b"))], [group(text("a"))], answers).kept).toEqual({
      g: [{ a: "x" }]
    })
  })
})
