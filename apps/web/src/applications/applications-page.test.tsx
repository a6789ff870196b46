import { switchLanguage } from "@opora/ui/i18n/switch-language"
import { setPrefs } from "@opora/ui/prefs/prefs"
import { answering, refusing } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { afterEach, describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import ApplicationsPage from "./applications-page.tsx"
import { passport } from "./testing/passport.ts"

const {
  history: _,
  moves: __,
  answers: ___,
  sent,
  says: ____,
  version: _____,
  ...listed
} = passport
const waiting = { ...listed, number: sent?.number, status: "clarification", turn: "citizen" }

describe("«Мои заявления»", () => {
  afterEach(() => setPrefs("locale", "ru"))

  test("say how each stands, and whose turn it is", async () => {
    answering({ "GET /applications": [200, { items: [waiting] }] })
    openPage(ApplicationsPage, "/applications")
    const row = (await screen.findByRole("link", { name: "Заграничный паспорт" })).closest(
      "article"
    )
    expect(row?.textContent).toContain("Требуется уточнение")
    expect(row?.textContent).toContain("Нужно ваше действие")
    expect(row?.textContent).toContain("№ 3358-0404-1859-0680")
  })

  test("show more when there is more", async () => {
    const other = { ...waiting, id: "0190a000-0000-7000-8000-0000000000aa" }
    let page = 0
    answering({
      "GET /applications": () =>
        page++ === 0 ? [200, { items: [waiting], next: "there" }] : [200, { items: [other] }]
    })
    openPage(ApplicationsPage, "/applications")
    await userEvent.click(await screen.findByRole("button", { name: "Показать ещё" }))
    expect(await screen.findAllByRole("link", { name: "Заграничный паспорт" })).toHaveLength(2)
  })

  test("lead to the services when there are none", async () => {
    answering({ "GET /applications": [200, { items: [] }] })
    openPage(ApplicationsPage, "/applications")
    expect(await screen.findByRole("link", { name: "К услугам" })).toHaveProperty(
      "pathname",
      "/services"
    )
  })

  test("say why they don't load", async () => {
    answering({ "GET /applications": refusing(500, "internal", "Что-то сломалось") })
    openPage(ApplicationsPage, "/applications")
    expect((await screen.findByRole("alert")).textContent).toContain("Что-то сломалось")
  })

  test("speak English", async () => {
    answering({ "GET /applications": [200, { items: [waiting] }] })
    openPage(ApplicationsPage, "/applications")
    await screen.findByRole("link", { name: "Заграничный паспорт" })
    await switchLanguage("en")
    expect(screen.getByRole("heading", { level: 1, name: "My applications" })).toBeTruthy()
    expect(screen.getByText("Clarification needed")).toBeTruthy()
  })
})
