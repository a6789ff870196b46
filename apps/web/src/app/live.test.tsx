import { answering, refusing } from "@opora/ui/testing/answers"
import { waitFor } from "@solidjs/testing-library"
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { LiveUpdates } from "./live.ts"
import { queries, sessionKey } from "./queries.ts"

/** The browser's lines to the API, for the test to speak on. */
const lines: Array<Line> = []

class Line extends EventTarget {
  static readonly CLOSED = 2
  readyState = 1
  readonly close = () => {
    this.readyState = Line.CLOSED
  }
  constructor() {
    super()
    lines.push(this)
  }
}

const open = () => {
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

/** The page is laid aside, or looked at again. */
const look = (state: "hidden" | "visible") => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state)
  document.dispatchEvent(new Event("visibilitychange"))
}

describe("live updates", () => {
  beforeEach(() => {
    lines.length = 0
    vi.stubGlobal("EventSource", Line)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  test("look again at what a change concerns, and at nothing else", async () => {
    open()
    hear("application/0190a000-0000-7000-8000-000000000001")
    await waitFor(() => expect(stale("applications")).toBe(true))
    expect(stale("notifications")).toBe(true)
    expect(stale("documents")).toBe(false)
  })

  test("look once for all that one command changed", async () => {
    open()
    const looks = vi.spyOn(queries, "invalidateQueries")
    hear("application/0190a000-0000-7000-8000-000000000001")
    hear("charge/0190a000-0000-7000-8000-000000000002")
    hear("notice/0190a000-0000-7000-8000-000000000003")
    await waitFor(() => expect(stale("notifications")).toBe(true))
    const looked = looks.mock.calls.map(([which]) => which?.queryKey?.[0])
    expect(looked.filter((feature) => feature === "notifications")).toHaveLength(1)
    expect(looked).toContain("payments")
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

  test("let the line go while nobody looks, and catch up after it", async () => {
    open()
    lines[0]?.dispatchEvent(new Event("open"))
    look("hidden")
    expect(lines[0]?.readyState).toBe(Line.CLOSED)
    look("visible")
    expect(lines.length).toBe(2)
    lines[1]?.dispatchEvent(new Event("open"))
    await waitFor(() => expect(stale("documents")).toBe(true))
  })

  test("forget what was shown once its citizen has signed out elsewhere", async () => {
    answering({ "GET /accounts/session": refusing(401, "not-signed-in", "Войдите") })
    open()
    lines[0]?.close()
    lines[0]?.dispatchEvent(new Event("error"))
    await waitFor(() => expect(queries.getQueryData(["documents", "list"])).toBeUndefined())
    expect(queries.getQueryData(sessionKey)).toBeNull()
  })

  test("try again by themselves where the browser has given up", async () => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    answering({
      "GET /accounts/session": refusing(503, "busy", "Повторите через несколько секунд")
    })
    open()
    lines[0]?.close()
    lines[0]?.dispatchEvent(new Event("error"))
    expect(lines.length).toBe(1)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(lines.length).toBe(2)
  })
})
