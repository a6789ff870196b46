import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { always, last, play } from "../testing/play-applications.ts"
import {
  agency,
  citizen,
  clerk,
  command,
  dueBy,
  inOrder,
  number,
  system
} from "../testing/small-applications.ts"
import { smallService } from "../testing/small-service.ts"
import type { ApplicationEvent } from "./application-events.ts"
import { Application, expectedBy, isOpen } from "./application.ts"

describe("an application", () => {
  test("is always one that can be written down", () =>
    always(({ states }) => {
      for (const state of states) expect(v.parse(Application, state)).toEqual(state)
    }))

  test("is sent once, and keeps its number and agency", () =>
    always((told) => {
      const sent = told.events.filter(({ type }) => type === "ApplicationSubmitted")
      expect(sent.length).toBeLessThanOrEqual(1)
      const now = last(told)
      if (now.status !== "draft") expect(now).toMatchObject({ number, agency })
    }))

  test("never moves again once nobody is to act", () =>
    always(({ states }) => {
      const end = states.findIndex((each) => each.status !== "draft" && !isOpen(each))
      const ended = end < 0 ? [] : states.slice(end)
      expect(new Set(ended.map(({ status }) => status)).size).toBeLessThanOrEqual(1)
    }))

  test("is decided by clerks alone, and taken back by the citizen alone", () =>
    always(({ events }) => {
      const made = new Map([
        ["approve", clerk],
        ["refuse", clerk],
        ["withdraw", citizen],
        ["answer", citizen],
        ["pay", system]
      ])
      for (const event of events) {
        const mover = "to" in event ? made.get(event.to.moved) : undefined
        if (mover) expect(event.by).toBe(mover)
      }
    }))

  test("changes its answers only where the citizen may", () =>
    always(({ states }) => {
      states.slice(1).forEach((after, index) => {
        const before = states[index]
        if (!before || before.answers === after.answers) return
        expect(["accepted", "clarification"]).toContain(before.status)
      })
    }))

  test("loses none of the agency's time while it waits for the citizen", () =>
    always(({ states, events }) => {
      const waits = events.filter((event) => "to" in event && event.to.pauses).length
      for (const state of states) {
        if (state.status === "draft") continue
        const due = expectedBy(state)
        if (waits === 0 && due) expect(due).toBe(dueBy)
        if (due) expect(due >= dueBy).toBe(true)
        const stands = state.status === "payment" || state.status === "clarification"
        expect(state.clock.is === "standing").toBe(stands)
      }
    }))

  test("has a reason whenever it is refused", () =>
    always((told) => {
      const now = last(told)
      if (now.status === "refused") expect(now.reason.ru).not.toBe("")
    }))

  test("says nothing new when a command is repeated at once", () =>
    always((told, given) => {
      const repeated = play(given.flatMap((each) => [each, each]))
      const isEdit = (event: ApplicationEvent) => event.type === "ApplicationAmended"
      expect(last(repeated)).toEqual(last(told))
      expect(repeated.events.filter((event) => !isEdit(event))).toEqual(
        told.events.filter((event) => !isEdit(event))
      )
    }))

  test("reminds and is noted overdue at most once in a state", () =>
    always(({ states, events }) => {
      const entered = states.filter(
        (state, index) =>
          state.status !== "draft" && "since" in state && state !== states[index - 1]
      ).length
      const reminded = events.filter(({ type }) => type === "ApplicationReminded").length
      expect(reminded).toBeLessThanOrEqual(entered)
    }))

  test("is driven into every state by such commands", () => {
    const long = fc.array(command, { minLength: 40, maxLength: 120, size: "max" })
    const ways = fc.sample(long.map(inOrder), { numRuns: 1000, seed: 7 })
    const seen = new Set(ways.flatMap((given) => play(given).states.map(({ status }) => status)))
    expect([...seen].toSorted()).toEqual(
      [...new Set(smallService.life.map(({ kind }) => kind))].toSorted()
    )
  })
})
