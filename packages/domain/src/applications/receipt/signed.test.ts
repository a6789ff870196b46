import { Result } from "effect"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { DocumentId } from "../../documents/document.ts"
import { instantOf } from "../../shared/instant.ts"
import { sentOf } from "../../testing/applications.ts"
import { always, play } from "../../testing/play-applications.ts"
import { someone } from "../../testing/samples.ts"
import {
  agency,
  citizen,
  clerk,
  dueBy,
  number,
  plan,
  system
} from "../../testing/small-applications.ts"
import { Application } from "../application.ts"
import { decide } from "../decide.ts"

describe("an application", () => {
  test("is closed by its citizen only with a signature, and has an act only of that", () =>
    always(({ states, events }) => {
      for (const event of events) {
        if ("to" in event && event.to.moved === "finish" && event.by === citizen) {
          expect(event.type).toBe("ReceiptSigned")
        }
      }
      const signatures = events.filter(({ type }) => type === "ReceiptSigned")
      const acts = events.filter(({ type }) => type === "ReceiptActAttached")
      expect(signatures.length).toBeLessThanOrEqual(1)
      expect(acts.length).toBeLessThanOrEqual(signatures.length)
      const isSigned = states.some((state) => "received" in state && state.received)
      expect(isSigned).toBe(signatures.length === 1)
    }))

  test("that nobody signs for is reminded of once, closed by its limit, and signed no more", () => {
    const at = instantOf(0)
    const byClerk = { at, by: clerk }
    const bySystem = { at, by: system }
    const received = { issuedAt: at, at, method: "totp", locale: "ru" } as const
    const { states, events } = play([
      { type: "submit", at, by: citizen, number, agency, dueBy },
      { type: "pay", ...bySystem },
      { type: "take", ...byClerk },
      { type: "approve", ...byClerk },
      { type: "make-ready", ...byClerk },
      { type: "issue", ...byClerk },
      // Without a signature nothing is closed.
      { type: "finish", at, by: citizen },
      { type: "remind", ...bySystem },
      { type: "remind", ...bySystem },
      { type: "expire", ...bySystem },
      { type: "finish", at, by: citizen, received },
      { type: "attach-act", ...bySystem, act: v.parse(DocumentId, crypto.randomUUID()) }
    ])
    expect(events.map(({ type }) => type).slice(-3)).toEqual([
      "ApplicationIssued",
      "ApplicationReminded",
      "ApplicationCompleted"
    ])
    expect(states.at(-1)).not.toHaveProperty("received")
  })

  test("that a clerk closed is signed no more", () => {
    const at = instantOf(0)
    const received = { issuedAt: at, at, method: "totp", locale: "ru" } as const
    const closed = v.parse(Application, {
      ...sentOf(someone().id, at),
      status: "done",
      state: "done",
      turn: "nobody",
      moved: "finish",
      clock: { is: "over" },
      decidedAt: at
    })
    const late = decide({ type: "finish", at, by: citizen, received }, closed, plan)
    expect(Result.isFailure(late)).toBe(true)
  })
})
