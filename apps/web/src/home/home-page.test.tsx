import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { session } from "../testing/session.ts"
import HomePage from "./home-page.tsx"

const id = (end: string) => `0190a000-0000-7000-8000-0000000000${end}`
const at = "2026-11-21T09:00:00.000Z"

const passport = {
  id: id("0a"),
  service: "foreign-passport",
  title: { ru: "Заграничный паспорт", en: "Foreign passport" },
  agencyName: { ru: "МВД России", en: "Ministry of the Interior" },
  status: "in-work",
  turn: "agency",
  startedAt: at,
  updatedAt: at
}

const nothing = [200, { items: [] }] as const

const open = (level: string, answers: Answers = {}) => {
  answering({
    "GET /accounts/session": [200, session({ level })],
    "GET /profile": [200, { sections: [], phones: [], emails: [] }],
    "GET /applications": nothing,
    "GET /documents": nothing,
    "GET /notifications": nothing,
    "GET /catalogue": [200, { categories: [], situations: [], popular: [], documents: [] }],
    ...answers
  })
  openPage(HomePage)
}

describe("the home page", () => {
  test("puts first what waits for the citizen, the nearest limit before all", async () => {
    const later = {
      ...passport,
      status: "payment",
      turn: "citizen",
      limit: "2026-12-20T09:00:00.000Z"
    }
    const sooner = {
      ...passport,
      id: id("0b"),
      status: "clarification",
      turn: "citizen",
      limit: "2026-11-30T09:00:00.000Z"
    }
    open("verified", { "GET /applications": [200, { items: [passport, later, sooner] }] })
    const card = await screen.findByRole("region", { name: "Ответьте на уточнение" })
    expect(card.textContent).toContain("Ответьте до 30 ноября 2026")
    expect(within(card).getByRole("link", { name: "Ответить" }).getAttribute("href")).toBe(
      `/applications/${id("0b")}`
    )
    expect(screen.getByText("2 заявления ждут вашего действия")).toBeTruthy()
  })

  test("greets its owner by the name in «Мои данные»", async () => {
    const name = { family: "Ковалёва", given: "Анна" }
    const kept = { section: "name", value: name, version: 1, check: { status: "unchecked" } }
    open("verified", { "GET /profile": [200, { sections: [kept], phones: [], emails: [] }] })
    expect(await screen.findByRole("heading", { name: "Добрый день, Анна" })).toBeTruthy()
  })

  test("says what each part will hold, and how to begin, while there is nothing", async () => {
    open("verified")
    const applications = await screen.findByRole("region", { name: "Мои заявления" })
    expect(await within(applications).findByText("Заявлений пока нет")).toBeTruthy()
    expect(within(applications).getByRole("link", { name: "Выбрать услугу" })).toBeTruthy()
    expect(await screen.findByText("Документов пока нет")).toBeTruthy()
    expect(await screen.findByText("Уведомлений пока нет")).toBeTruthy()
  })

  test("leads a citizen at the basic level to the next one, and no other", async () => {
    open("basic")
    const link = await screen.findByRole("link", { name: "Подтвердить личность" })
    expect(link.getAttribute("href")).toBe("/verification")
  })

  test("does not ask those who are verified to verify", async () => {
    open("verified")
    await screen.findByText("Документов пока нет")
    expect(screen.queryByRole("link", { name: "Подтвердить личность" })).toBeNull()
  })

  test("shows the rest where one part fails, and offers another try", async () => {
    open("verified", { "GET /documents": refusing(500, "internal", "Что-то сломалось") })
    const documents = await screen.findByRole("region", { name: "Мои документы" })
    expect(await within(documents).findByText("Что-то сломалось")).toBeTruthy()
    expect(within(documents).getByRole("button", { name: "Попробовать ещё раз" })).toBeTruthy()
    expect(await screen.findByText("Заявлений пока нет")).toBeTruthy()
  })
})
