import { answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { AccountShell } from "./account-shell.tsx"
import { useSignOut } from "./sign-out.ts"

/** A line to the API that stays silent. */
class Line extends EventTarget {
  readonly close = () => {}
}

const Page = () => {
  const signOut = useSignOut()
  return (
    <AccountShell>
      <h1>Платежи</h1>
      <button type="button" onClick={() => void signOut.send()}>
        Наружу
      </button>
    </AccountShell>
  )
}

const open = (unread: number) => {
  vi.stubGlobal("EventSource", Line)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const asked = answering({
    "GET /accounts/session": refusing(500, "internal", "Что-то сломалось"),
    "GET /notifications/unread": [200, { unread }],
    "DELETE /accounts/session": [204]
  })
  return { ...openPage(Page, "/payments/1", "/payments/:id"), asked }
}

describe("the shell of the account", () => {
  test("says in which section the page is", () => {
    open(0)
    const current = screen.getAllByRole("link", { current: "page" })
    expect(current.map((link) => link.textContent?.trim())).toEqual(["Платежи"])
  })

  test("says how many notices are unread, in words too", async () => {
    open(2)
    expect(await screen.findByRole("link", { name: "Уведомления, 2 непрочитанных" })).toBeTruthy()
    const sections = screen.getAllByRole("navigation", { name: "Основное меню" })
    expect(sections.length).toBe(2)
  })

  test("lets the keyboard past the menu", () => {
    open(0)
    const skip = screen.getByRole("link", { name: "К содержанию" })
    expect(skip.getAttribute("href")).toBe("#main")
    expect(within(screen.getByRole("main")).getByRole("heading", { name: "Платежи" })).toBeTruthy()
  })

  test("signs out on the server first, then here", async () => {
    const { path, asked } = open(0)
    screen.getByRole("button", { name: "Наружу" }).click()
    await waitFor(() => expect(path()).toBe("/sign-in"))
    expect(asked.map(({ what }) => what)).toContain("DELETE /accounts/session")
  })
})
