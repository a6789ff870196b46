import { loadDefinitions } from "@opora/services/load-definitions"
import { answering, refusing } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import ServicePage from "./service-page.tsx"

const passport = loadDefinitions().find(({ card }) => card.code === "foreign-passport")
const card = { ...passport?.card, version: passport?.version, delivery: passport?.delivery }
const session = {
  citizenId: "0192b1f0-0000-7000-8000-000000000001",
  sessionId: "s1",
  level: "basic",
  aal: 1,
  freshAt: "2026-11-21T09:00:00.000Z",
  locale: "ru",
  idleEndsAt: "2026-11-21T09:10:00.000Z",
  endsAt: "2026-11-21T21:00:00.000Z",
  idleMinutes: 10,
  passwordSetAt: "2026-11-01T09:00:00.000Z"
}

const show = (level: string | undefined, more: object = {}) => {
  answering({
    "GET /catalogue/services/foreign-passport": [200, { ...card, ...more }],
    "GET /accounts/session": level
      ? [200, { ...session, level }]
      : refusing(401, "not-signed-in", "Войдите, чтобы продолжить")
  })
  openPage(ServicePage, "/services/foreign-passport", "/services/:code")
}

const apply = () => screen.findByRole("link", { name: "Подать заявление" })

describe("the card of a service", () => {
  test("says who may apply, with what, how long, for how much, from whom and what for", async () => {
    show("verified")
    expect(
      await screen.findByRole("heading", { level: 1, name: "Заграничный паспорт" })
    ).toBeTruthy()
    for (const text of [
      "Граждане России старше 18 лет с действующим внутренним паспортом.",
      "Паспорт гражданина РФ (скан)",
      "До 1 месяца со дня приёма заявления",
      "Госпошлина 6 000 ₽",
      "Министерство внутренних дел",
      "Заграничный паспорт на 10 лет, который выдают лично."
    ]) {
      expect(screen.getByText(text)).toBeTruthy()
    }
  })

  test.each([["verified"], [undefined]])("leads to the form (level %s)", async (level) => {
    show(level)
    expect(await apply()).toHaveProperty("pathname", "/applications/new/foreign-passport")
  })

  test("says which level is missing, and leads there", async () => {
    show("standard")
    expect(await screen.findByText("Нужен уровень «Продвинутый»")).toBeTruthy()
    expect(screen.getByRole("link", { name: "Подтвердить личность" })).toHaveProperty(
      "pathname",
      "/verification"
    )
    expect(screen.queryByRole("link", { name: "Подать заявление" })).toBeNull()
  })

  test("takes no applications while the service is suspended", async () => {
    show("verified", { status: "suspended" })
    expect(await screen.findByText("Приём заявлений приостановлен")).toBeTruthy()
    expect(screen.queryByRole("link", { name: "Подать заявление" })).toBeNull()
  })

  test("says so when there is no such service", async () => {
    answering({
      "GET /catalogue/services/none": refusing(404, "service-not-found", "Такой услуги нет")
    })
    openPage(ServicePage, "/services/none", "/services/:code")
    expect((await screen.findByRole("alert")).textContent).toContain("Такой услуги нет")
  })
})
