import { screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { answering, refusing } from "../testing/answers.ts"
import { openPage } from "../testing/open-page.tsx"
import { SignedIn } from "./signed-in.tsx"

const Inside = () => (
  <SignedIn>
    <p>Внутри</p>
  </SignedIn>
)

describe("pages for whoever is signed in", () => {
  test("ask others to sign in, and remember where they were going", async () => {
    answering({ "GET /accounts/session": refusing(401, "not-signed-in", "Войдите") })
    const { path } = openPage(Inside, "/payments?paid=1")
    await waitFor(() => expect(path()).toBe("/sign-in?return_to=%2Fpayments%3Fpaid%3D1"))
    expect(screen.queryByText("Внутри")).toBeNull()
  })

  test("open without a network, for what this device keeps", async () => {
    answering({ "GET /accounts/session": [502, "down"] })
    openPage(Inside, "/documents")
    expect(await screen.findByText("Внутри", undefined, { timeout: 10_000 })).toBeTruthy()
  })
})
