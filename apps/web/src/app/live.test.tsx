import { waitFor } from "@solidjs/testing-library"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { LiveUpdates } from "./live.ts"
import { queries } from "./queries.ts"

/** The browser's line to the API, for the test to speak on. */
const lines: Array<EventTarget & { readonly close: () => void }> = []

class Line extends EventTarget {
  closed = false
  readonly close = () => {
    this.closed = true
  }
  constructor() {
    super()
    lines.push(this)
  }
}

const open = () => {
  lines.length = 0
  vi.stubGlobal("EventSource", Line)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  openPage(LiveUpdates)
  for (const key of ["applications", "documents", "notifications"]) {
    queries.setQueryData([key, "list"], [])
  }
}

const hear = (subject: string) =>
  lines[0]?.dispatchEvent(
    new MessageEvent("news", { data: JSON.stringify({ type: "ApplicationDecided", subject }) })
  )

const stale = (key: string) => queries.getQueryState([key, "list"])?.isInvalidated

describe("live updates", () => {
  test("look again at what a change concerns, and at nothing else", async () => {
    open()
    hear("application/0190a000-0000-7000-8000-000000000001")
    await waitFor(() => expect(stale("applications")).toBe(true))
    expect(stale("notifications")).toBe(true)
    expect(stale("documents")).toBe(false)
  })

  test("look at everything again when the line was cut", async () => {
    open()
    lines[0]?.dispatchEvent(new Event("open"))
    expect(stale("documents")).toBe(false)
    lines[0]?.dispatchEvent(new Event("open"))
    await waitFor(() => expect(stale("documents")).toBe(true))
  })

  test("do not stumble over what they do not understand", () => {
    open()
    lines[0]?.dispatchEvent(new MessageEvent("news", { data: "{" }))
    expect(stale("documents")).toBe(false)
  })
})
