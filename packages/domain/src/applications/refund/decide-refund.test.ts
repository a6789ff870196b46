import { describe, expect, test } from "vitest"
import { instantOf } from "../../shared/instant.ts"
import { always, last, play } from "../../testing/play-applications.ts"
import { clerk, draft, system } from "../../testing/small-applications.ts"

describe("the duty of an application", () => {
  test("goes back only after a refusal or a withdrawal, if it was paid, and once", () =>
    always(({ states, events }) => {
      expect(events.filter(({ type }) => type === "DutyReturned").length).toBeLessThanOrEqual(1)
      for (const state of states) {
        if (state.status === "draft" || !state.duty?.refund) continue
        expect(["refused", "withdrawn"]).toContain(state.status)
        expect(state.duty.paid).toBe(true)
      }
    }))

  test("is asked back once, and again only after the bank declined", () =>
    always(({ events }) => {
      const story = events
        .map(({ type }) => type)
        .filter((type) => type.startsWith("DutyR"))
        .join(" ")
      expect(story).toMatch(
        /^(DutyRefundAsked DutyRefundDeclined ?)*(DutyRefundAsked ?)?(DutyReturned)?$/
      )
    }))

  test("that nobody paid is not asked back", () => {
    const at = instantOf(0)
    const told = play([{ type: "note-refund", outcome: "returned", at, by: system }])
    expect(last(told)).toBe(draft)
    expect(told.events.some(({ by }) => by === clerk)).toBe(false)
  })
})
