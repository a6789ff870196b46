import { describe, expect, test } from "vitest"
import { instantOf } from "../../shared/instant.ts"
import { always, last } from "../../testing/play-applications.ts"
import { correctionOf, openCorrection } from "./correction.ts"

describe("a correction", () => {
  test("is kept of each answered clarification, and the last one says what stands", () =>
    always((told) => {
      const answered = told.events.filter(({ type }) => type === "ClarificationAnswered")
      const now = last(told)
      const kept = now.status === "draft" ? [] : (now.corrections ?? [])
      expect(kept).toHaveLength(answered.length)
      kept.forEach((correction, nth) => {
        expect(correction.fields).toEqual(["reason"])
        expect(Object.keys(correction.after)).toEqual(["reason"])
        const next = kept[nth + 1]
        if (next) expect(next.before).toEqual(correction.after)
        else expect(now.answers).toMatchObject(correction.after)
      })
    }))

  test("names only what was asked, and only what is open to whoever looks", () => {
    const asked = { fields: ["a", "b", "c"], comment: "?" }
    const correction = correctionOf(instantOf(0), asked, { a: "1", x: "1" }, { a: "2", b: "3" })
    expect(correction).toMatchObject({ before: { a: "1" }, after: { a: "2", b: "3" } })
    const open = openCorrection(correction, (answers) =>
      Object.fromEntries(Object.entries(answers).filter(([field]) => field === "b"))
    )
    expect(open).toMatchObject({ fields: ["b"], before: {}, after: { b: "3" } })
  })
})
