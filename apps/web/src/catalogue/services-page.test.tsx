import { loadDefinitions, loadShelves } from "@opora/services/load-definitions"
import { answering, refusing } from "@opora/ui/testing/answers"
import { cleanup, screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import ServicesPage from "./services-page.tsx"

/** Of each service its latest version. */
const cards = [...new Map(loadDefinitions().map(({ card }) => [card.code, card])).values()]
const shelves = { ...loadShelves(), popular: cards, documents: cards.flatMap(({ needs }) => needs) }
const income = cards.find(({ code }) => code === "income-certificate")

/** The addresses the page asked with, as they came. */
const asked: Array<string> = []

const show = (found: ReadonlyArray<unknown> = [income]) => {
  asked.length = 0
  answering({
    "GET /catalogue": [200, shelves],
    "GET /catalogue/services": [200, { items: found, total: found.length }]
  })
  const answered = globalThis.fetch
  vi.stubGlobal("fetch", (address: string, request?: RequestInit) => {
    asked.push(decodeURIComponent(address).replaceAll("+", " "))
    return answered(address, request)
  })
  return openPage(ServicesPage)
}

const search = () => screen.findByRole("searchbox", { name: "Поиск услуги" })

describe("«Услуги»", () => {
  beforeEach(() => void asked.splice(0))

  test("show what is popular, the categories and the life situations", async () => {
    show()
    expect(await screen.findByRole("heading", { level: 1, name: "Услуги" })).toBeTruthy()
    expect(await screen.findByRole("link", { name: "Заграничный паспорт" })).toHaveProperty(
      "pathname",
      "/services/foreign-passport"
    )
    expect(screen.getByRole("button", { name: "Налоги и доходы" })).toBeTruthy()
    expect(screen.getByRole("button", { name: "Переезд" })).toBeTruthy()
    expect(screen.getByText("Госпошлина 6 000 ₽")).toBeTruthy()
  })

  test("search as one types, and say how many were found", async () => {
    show()
    await userEvent.type(await search(), "справку")
    expect(await screen.findByText("Найдена 1 услуга")).toBeTruthy()
    expect(screen.getByRole("link", { name: "Справка о доходах" })).toBeTruthy()
    await waitFor(() => expect(asked.at(-1)).toBe("/api/v1/catalogue/services?text=справку"))
  })

  test("narrow by a category from the shelf, and clear it again", async () => {
    show()
    await userEvent.click(await screen.findByRole("button", { name: "Налоги и доходы" }))
    await waitFor(() => expect(asked.at(-1)).toBe("/api/v1/catalogue/services?category=taxes"))
    await userEvent.click(screen.getByRole("button", { name: "Сбросить" }))
    expect(await screen.findByRole("heading", { name: "Популярные услуги" })).toBeTruthy()
  })

  test("say so when nothing fits", async () => {
    show([])
    await userEvent.type(await search(), "щщщ")
    expect(
      await screen.findByText("Проверьте слова, уберите фильтры или выберите категорию.")
    ).toBeTruthy()
  })

  test("show all again when nothing fits", async () => {
    show([])
    await userEvent.type(await search(), "щщщ")
    await userEvent.click(await screen.findByRole("button", { name: "Показать все услуги" }))
    expect(await screen.findByRole("heading", { name: "Популярные услуги" })).toBeTruthy()
    expect(await search()).toHaveProperty("value", "")
  })

  test("keep what is sought in the address, for whoever comes back", async () => {
    const { path } = show()
    await userEvent.type(await search(), "справку")
    await waitFor(() => expect(path()).toBe(`/?text=${encodeURIComponent("справку")}`))
    cleanup()
    openPage(ServicesPage, "/services?text=справку")
    expect(await search()).toHaveProperty("value", "справку")
    expect(await screen.findByText("Найдена 1 услуга")).toBeTruthy()
  })

  test("say so when the catalogue can't be loaded", async () => {
    answering({ "GET /catalogue": refusing(500, "internal", "Что-то сломалось на нашей стороне") })
    openPage(ServicesPage)
    expect((await screen.findByRole("alert")).textContent).toContain("Что-то сломалось")
  })
})
