import { answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { inHours } from "../testing/cases.ts"
import { openPage } from "../testing/open-page.tsx"
import { session } from "../testing/session.ts"
import { DeskShell } from "./desk-shell.tsx"

const Page = () => <DeskShell>Дела</DeskShell>

describe("around the pages of the desk", () => {
  test("asks strangers to sign in, and remembers where they were going", async () => {
    answering({ "GET /desk/session": refusing(401, "not-signed-in", "Войдите") })
    const page = openPage(Page, "/queue?show=me", "/queue")
    await waitFor(() => expect(page.path()).toBe("/sign-in?return_to=%2Fqueue%3Fshow%3Dme"))
  })

  test("says who sits there, and shows no menu to whoever has one place to work in", async () => {
    answering({ "GET /desk/session": [200, session()] })
    openPage(Page, "/queue")
    expect(await screen.findByText("Орлова М. П.")).toBeTruthy()
    expect(screen.getByText("Оператор портала")).toBeTruthy()
    expect(screen.queryByRole("navigation")).toBeNull()
  })

  test("leads whoever has two roles between their places", async () => {
    const { clerk, ...rest } = session()
    const both = { ...rest, clerk: { ...clerk, roles: ["operator", "clerk"], agency: "mvd" } }
    answering({ "GET /desk/session": [200, both] })
    openPage(Page, "/queue")
    const menu = await screen.findByRole("navigation", { name: "Меню рабочего места" })
    expect([...menu.querySelectorAll("a")].map((link) => link.textContent)).toEqual([
      "Заявления",
      "Приём",
      "Очередь"
    ])
  })

  test("«Выйти» ends the session on the server first", async () => {
    const asked = answering({
      "GET /desk/session": [200, session()],
      "DELETE /desk/session": [204]
    })
    const page = openPage(Page, "/queue")
    fireEvent.click(await screen.findByRole("button", { name: "Выйти" }))
    await waitFor(() => expect(page.path()).toMatch(/^\/sign-in/))
    expect(asked.map(({ what }) => what)).toContain("DELETE /desk/session")
  })

  test("asks before an idle desk closes, and stays open when asked to", async () => {
    let ends = inHours(1 / 60)
    const asked = answering({
      "GET /desk/session": () => [200, session({ idleEndsAt: ends })],
      "GET /desk/colleagues": () => {
        ends = inHours(0.25)
        return [200, { colleagues: [] }]
      }
    })
    openPage(Page, "/queue")
    expect(await screen.findByRole("dialog", { name: "Вы ещё здесь?" })).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Остаться" }))
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
    expect(asked.map(({ what }) => what)).toContain("GET /desk/colleagues")
  })
})
