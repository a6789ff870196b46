import { answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { api } from "./api.ts"
import { EitherShell } from "./either-shell.tsx"
import { SignedIn } from "./signed-in.tsx"

const at = "2126-11-21T09:00:00.000Z"

const session = {
  citizenId: "0190a000-0000-7000-8000-000000000001",
  sessionId: "s1",
  level: "basic",
  aal: 1,
  freshAt: at,
  locale: "ru",
  idleEndsAt: at,
  endsAt: at,
  idleMinutes: 10,
  passwordSetAt: at
}

const Inside = () => (
  <SignedIn>
    <p>Внутри</p>
  </SignedIn>
)

/** A line to the API that stays silent. */
class Line extends EventTarget {
  readonly close = () => {}
}

describe("pages for whoever is signed in", () => {
  test("ask others to sign in, and remember where they were going", async () => {
    answering({ "GET /accounts/session": refusing(401, "not-signed-in", "Войдите") })
    const { path } = openPage(Inside, "/payments?paid=1")
    await waitFor(() => expect(path()).toBe("/sign-in?return_to=%2Fpayments%3Fpaid%3D1"))
    expect(screen.queryByText("Внутри")).toBeNull()
  })

  test("ask to sign in again once any answer says that the session is over", async () => {
    let over = false
    answering({
      "GET /accounts/session": () =>
        over ? refusing(401, "not-signed-in", "Войдите") : [200, session],
      "DELETE /documents/1": refusing(401, "not-signed-in", "Войдите")
    })
    const { path } = openPage(Inside, "/documents")
    await screen.findByText("Внутри")
    over = true
    await api.delete("/documents/1").catch(() => undefined)
    await waitFor(() => expect(path()).toBe("/sign-in?return_to=%2Fdocuments"))
  })

  test("open without a network, for what this device keeps, and do not go on asking", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false)
    vi.stubGlobal("EventSource", Line)
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    const asked = answering({ "GET /accounts/session": [502, "down"] })
    openPage(
      () => (
        <EitherShell>
          <Inside />
        </EitherShell>
      ),
      "/documents"
    )
    expect(await screen.findByText("Внутри")).toBeTruthy()
    const sessions = asked.filter(({ what }) => what === "GET /accounts/session")
    expect(sessions.length).toBe(1)
  })
})
