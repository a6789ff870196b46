import { screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { answering, refusing } from "../testing/answers.ts"
import { openPage } from "../testing/open-page.tsx"
import { EitherShell } from "./either-shell.tsx"
import { SignedIn } from "./signed-in.tsx"

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
