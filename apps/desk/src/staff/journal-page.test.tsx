import { answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { inHours } from "../testing/cases.ts"
import { openPage } from "../testing/open-page.tsx"
import JournalPage from "./journal-page.tsx"

const journal = "GET /desk/staff-journal"
const clerk = { id: "0190a000-0000-7000-8000-0000000000d1", name: "Орлова М. П." }
const from = { device: "Firefox, Linux", address: "127.0.0.•" }
const came = { seq: 2, at: inHours(-1), type: "DeskSignedIn", clerk, ...from }
const refused = { seq: 1, at: inHours(-2), type: "DeskSignInRefused", ...from }

describe("the staff journal", () => {
  test("tells when, what, who and from where", async () => {
    answering({ [journal]: [200, { items: [came, refused] }] })
    openPage(JournalPage, "/staff-journal")
    const [, first, second] = within(await screen.findByRole("table")).getAllByRole("row")
    expect(first?.textContent).toContain("ВходОрлова М. П.Firefox, Linux127.0.0.•")
    expect(second?.textContent).toContain("Вход не удалсяТакого сотрудника нет")
  })

  test("goes on where the page ended", async () => {
    const asked = answering({
      [journal]: () => [200, asked.length > 1 ? { items: [refused] } : { items: [came], next: "2" }]
    })
    openPage(JournalPage, "/staff-journal")
    await userEvent.click(await screen.findByRole("button", { name: "Показать ещё" }))
    expect(await screen.findByRole("cell", { name: "Вход не удался" })).toBeTruthy()
    expect(screen.getByRole("cell", { name: "Вход" })).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Показать ещё" })).toBeNull()
  })

  test("is narrowed to one kind, kept in the address, and says where there is none", async () => {
    answering({ [journal]: [200, { items: [] }] })
    const page = openPage(JournalPage, "/staff-journal")
    await userEvent.selectOptions(await screen.findByLabelText("Показать"), "Вход не удался")
    await waitFor(() => expect(page.path()).toBe("/staff-journal?show=DeskSignInRefused"))
    expect(await screen.findByText("Записей пока нет")).toBeTruthy()
  })

  test("says why it could not be shown", async () => {
    answering({ [journal]: refusing(403, "role-missing", "Другая роль") })
    openPage(JournalPage, "/staff-journal")
    expect((await screen.findByRole("alert")).textContent).toContain("Другая роль")
  })
})
