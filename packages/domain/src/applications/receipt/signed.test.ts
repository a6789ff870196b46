import { describe, expect, test } from "vitest"
import { always } from "../../testing/play-applications.ts"
import { citizen } from "../../testing/small-applications.ts"

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
})
