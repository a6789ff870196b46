import { answering } from "@opora/ui/testing/answers"
import { screen, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { number, summary } from "../testing/cases.ts"
import { openPage } from "../testing/open-page.tsx"
import CasesPage from "./cases-page.tsx"

const counts = { "GET /desk/applications/counts": [200, { open: 1, waiting: 0 }] } as const

describe("the clerk's applications", () => {
  test("are listed by what they are, with their deadlines", async () => {
    answering({ ...counts, "GET /desk/applications": [200, { items: [summary()] }] })
    openPage(CasesPage, "/")
    const table = within(await screen.findByRole("table"))
    const link = table.getByRole("link", { name: `Открыть заявление ${number}` })
    expect(link).toHaveProperty("pathname", `/applications/${number}`)
    expect(table.getByText("Принято")).toBeTruthy()
    expect(table.getByText("Осталось: 29 часов")).toBeTruthy()
  })

  test("go on page by page", async () => {
    const next = "5836-5857-2069-9366"
    let pages = 0
    answering({
      ...counts,
      "GET /desk/applications": () => {
        pages += 1
        return pages === 1
          ? [200, { items: [summary()], next: "there" }]
          : [200, { items: [summary({ number: next })] }]
      }
    })
    openPage(CasesPage, "/")
    await userEvent.click(await screen.findByRole("button", { name: "Показать ещё" }))
    expect(await screen.findByRole("link", { name: `Открыть заявление ${next}` })).toBeTruthy()
    expect(screen.getAllByRole("link")).toHaveLength(2)
  })

  test("that are closed tell when", async () => {
    const done = summary({ status: "done", turn: "nobody", limit: undefined })
    answering({ ...counts, "GET /desk/applications": [200, { items: [done] }] })
    openPage(CasesPage, "/?show=closed", "/")
    expect(await screen.findByRole("columnheader", { name: "Закрыто" })).toBeTruthy()
  })

  test("say that all is done", async () => {
    answering({ ...counts, "GET /desk/applications": [200, { items: [] }] })
    openPage(CasesPage, "/")
    expect(await screen.findByText("Все заявления разобраны")).toBeTruthy()
  })
})
