import { answering } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { LevelBarrier } from "./level-barrier.tsx"

const at = "2026-11-21T09:00:00.000Z"
const session = (level: string) => ({
  citizenId: crypto.randomUUID(),
  sessionId: crypto.randomUUID(),
  level,
  aal: 2,
  freshAt: at,
  locale: "ru",
  idleEndsAt: at,
  endsAt: at,
  idleMinutes: 10,
  passwordSetAt: at
})

const open = (level: string) => {
  answering({ "GET /accounts/session": [200, session(level)] })
  openPage(
    () => (
      <LevelBarrier needed="verified">
        <button type="button">Подать</button>
      </LevelBarrier>
    ),
    "/services/income"
  )
}

describe("a barred action", () => {
  test("says which level it needs, and leads there and back", async () => {
    open("standard")
    expect(await screen.findByText("Нужен уровень «Продвинутый»")).toBeTruthy()
    const way = screen.getByRole("link", { name: "Подтвердить личность" }).getAttribute("href")
    expect(way).toBe("/verification?needed=verified&return_to=%2Fservices%2Fincome")
    expect(screen.queryByRole("button", { name: "Подать" })).toBeNull()
  })

  test("is there for whoever holds the level", async () => {
    open("verified")
    expect(await screen.findByRole("button", { name: "Подать" })).toBeTruthy()
  })
})
