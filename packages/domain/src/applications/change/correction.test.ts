import { describe, expect, test } from "vitest"
import { instantOf } from "../../shared/instant.ts"
import { always, last, play } from "../../testing/play-applications.ts"
import { agency, citizen, clerk, dueBy, number, system } from "../../testing/small-applications.ts"
import type { ApplicationCommand } from "../application-commands.ts"
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

  test("does not push out the one before it", () => {
    const at = instantOf(0)
    const ask: ApplicationCommand = {
      type: "ask",
      at,
      by: clerk,
      asked: { fields: ["reason"], comment: "?" }
    }
    const answer = (reason: string) =>
      ({ type: "answer", at, by: citizen, answers: { reason }, fields: ["reason"] }) as const
    const now = last(
      play([
        { type: "submit", at, by: citizen, number, agency, dueBy },
        { type: "pay", at, by: system },
        { type: "take", at, by: clerk },
        ask,
        answer("б"),
        ask,
        answer("в")
      ])
    )
    expect(now).toMatchObject({
      answers: { reason: "в" },
      corrections: [
        { before: { reason: "а" }, after: { reason: "б" } },
        { before: { reason: "б" }, after: { reason: "в" } }
      ]
    })
  })

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
