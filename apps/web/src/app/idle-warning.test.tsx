import { answering } from "@opora/ui/testing/answers"
import { fireEvent, screen } from "@solidjs/testing-library"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { IdleWarning } from "./idle-warning.tsx"

const start = Date.parse("2026-11-21T09:00:00.000Z")
const after = (seconds: number) => new Date(start + seconds * 1_000).toISOString()

const sessionUntil = (idleEndsAt: string, endsAt = after(43_200)) => ({
  citizenId: "0190a000-0000-7000-8000-000000000001",
  sessionId: "0190a000-0000-7000-8000-000000000002",
  level: "basic",
  aal: 1,
  freshAt: after(0),
  locale: "ru",
  idleEndsAt,
  endsAt,
  idleMinutes: 10,
  passwordSetAt: after(0)
})

/** Lets the page live for so long, answers and all. */
const live = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000)

describe("the warning before a session ends", () => {
  beforeEach(() => void vi.useFakeTimers({ now: start }))
  afterEach(() => void vi.useRealTimers())

  test("is silent while there is time", async () => {
    answering({ "GET /accounts/session": [200, sessionUntil(after(600))] })
    openPage(IdleWarning)
    await live(470)
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test("comes two minutes before, says how long is left, and keeps the session when asked to", async () => {
    let ends = after(600)
    const asked = answering({
      "GET /accounts/session": () => [200, sessionUntil(ends)],
      "GET /accounts/sessions": () => {
        ends = after(1_200)
        return [200, { items: [] }]
      }
    })
    openPage(IdleWarning)
    await live(490)
    expect(screen.getByRole("dialog").textContent).toContain("через 110 секунд")

    fireEvent.click(screen.getByRole("button", { name: "Остаться" }))
    await live(2)
    expect(asked.map(({ what }) => what)).toContain("GET /accounts/sessions")
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test("does not come when another window has been busy meanwhile", async () => {
    let ends = after(600)
    answering({ "GET /accounts/session": () => [200, sessionUntil(ends)] })
    openPage(IdleWarning)
    await live(400)
    ends = after(1_000)
    await live(90)
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test("asks who is signed in once the time is over", async () => {
    const asked = answering({ "GET /accounts/session": [200, sessionUntil(after(600))] })
    openPage(IdleWarning)
    await live(605)
    expect(asked.filter(({ what }) => what === "GET /accounts/session").length).toBe(3)
  })
})
