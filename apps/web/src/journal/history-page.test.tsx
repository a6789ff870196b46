import { answering } from "@opora/ui/testing/answers"
import { screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import HistoryPage from "./history-page.tsx"

const look = {
  seq: 7,
  at: "2026-11-21T06:00:00.000Z",
  type: "DataViewed",
  subject: "application/7",
  who: {
    kind: "clerk",
    name: "mvd",
    title: { ru: "Министерство внутренних дел", en: "Ministry of Internal Affairs" }
  },
  what: "application",
  ground: "consent"
}

const show = (items: ReadonlyArray<unknown> = [look]) => {
  answering({ "GET /journal": [200, { items }] })
  openPage(HistoryPage, "/history")
}

describe("«История действий»", () => {
  test("tells who looked, from which agency, at what and on which ground", async () => {
    show()
    const row = await screen.findByRole("listitem")
    expect(row.textContent).toContain("Просмотр данных")
    expect(row.textContent).toContain("Сотрудник: Министерство внутренних дел")
    expect(row.textContent).toContain("заявление, по вашему согласию")
  })

  test("narrows to who looked", async () => {
    show()
    await screen.findByRole("listitem")
    const addresses: Array<string> = []
    const answered = globalThis.fetch
    vi.stubGlobal("fetch", (address: string, request?: RequestInit) => {
      addresses.push(address)
      return answered(address, request)
    })
    await userEvent.selectOptions(screen.getByLabelText("Показать"), "Кто смотрел мои данные")
    await waitFor(() => expect(addresses.at(-1)).toBe("/api/v1/journal?kind=looks"))
  })

  test("has words for what it does not know", async () => {
    show([{ ...look, type: "SomethingNew", what: undefined, ground: undefined }])
    expect((await screen.findByRole("listitem")).textContent).toContain("Действие в кабинете")
  })

  test("says so when nothing happened", async () => {
    show([])
    expect(await screen.findByText("Здесь пока пусто")).toBeTruthy()
  })
})
