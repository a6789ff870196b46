import { Notice } from "@opora/domain/notifications/notice"
import { switchLanguage } from "@opora/ui/i18n/switch-language"
import { setPrefs } from "@opora/ui/prefs/prefs"
import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import * as v from "valibot"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import NotificationsPage from "./notifications-page.tsx"

const approved = v.parse(Notice, {
  id: 3,
  at: "2026-11-21T06:00:00.000Z",
  kind: "application-approved",
  subject: "application/7",
  details: {
    number: "77-000001",
    serviceName: { ru: "Заграничный паспорт", en: "Foreign passport" }
  }
})
const charged = v.parse(Notice, {
  id: 2,
  at: "2026-11-19T12:00:00.000Z",
  kind: "charge-raised",
  subject: "charge/5",
  details: { amount: 600_000 },
  readAt: "2026-11-19T13:00:00.000Z"
})

const show = (answers: Answers = {}, items: ReadonlyArray<Notice> = [approved, charged]) => {
  const asked = answering({ "GET /notifications": [200, { items }], ...answers })
  return { asked, page: openPage(NotificationsPage, "/notifications") }
}

const rowOf = async (title: string) => {
  const row = (await screen.findByRole("link", { name: title })).closest("li")
  if (!row) throw new Error("no such row")
  return row
}

/** Intl writes no-break spaces. */
const textOf = (row: HTMLElement) => row.textContent.replaceAll("\u00a0", " ")

describe("«Уведомления»", () => {
  beforeEach(
    () => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T09:00:00Z") })
  )
  afterEach(() => {
    vi.useRealTimers()
    setPrefs("locale", "ru")
  })

  test("tell what happened, today's apart, and mark what is unread", async () => {
    show()
    expect(textOf(await rowOf("Решение положительное"))).toContain(
      "«Заграничный паспорт», заявление № 77-000001."
    )
    const today = screen.getByRole("region", { name: "Сегодня" })
    expect(within(today).getByText("Не прочитано")).toBeTruthy()
    const earlier = screen.getByRole("region", { name: "Ранее" })
    expect(textOf(earlier)).toContain("6 000 ₽.")
    expect(within(earlier).queryByText("Не прочитано")).toBeNull()
  })

  test("open what they are about, and are read by it", async () => {
    const { asked, page } = show({ "POST /notifications/3/read": [204] })
    await userEvent.click(await screen.findByRole("link", { name: "Решение положительное" }))
    expect(page.path()).toBe("/applications/7")
    await waitFor(() =>
      expect(asked.map(({ what }) => what)).toContain("POST /notifications/3/read")
    )
  })

  test("«Пометить как прочитанное» and «Удалить» name their notice", async () => {
    const { asked } = show({
      "POST /notifications/3/read": [204],
      "DELETE /notifications/2": [204]
    })
    const read = { name: "Пометить как прочитанное: Решение положительное" }
    await userEvent.click(await screen.findByRole("button", read))
    await userEvent.click(screen.getByRole("button", { name: "Удалить: Новое начисление" }))
    await waitFor(() => {
      const done = asked.map(({ what }) => what)
      expect(done).toContain("POST /notifications/3/read")
      expect(done).toContain("DELETE /notifications/2")
    })
  })

  test("all are read up to the newest that is shown", async () => {
    const { asked } = show({ "POST /notifications/read": [204] })
    await userEvent.click(
      await screen.findByRole("button", { name: "Пометить все как прочитанные" })
    )
    await waitFor(() =>
      expect(asked.find(({ what }) => what === "POST /notifications/read")?.body).toEqual({
        upTo: 3
      })
    )
  })

  test("ask for what the filters say", async () => {
    show()
    const addresses: Array<string> = []
    const answered = globalThis.fetch
    vi.stubGlobal("fetch", (address: string, request?: RequestInit) => {
      addresses.push(address)
      return answered(address, request)
    })
    await userEvent.click(await screen.findByRole("button", { name: "Непрочитанные" }))
    await userEvent.click(screen.getByRole("button", { name: "За последние 7 дней" }))
    await userEvent.selectOptions(screen.getByLabelText("По типу услуги"), "Платежи")
    await waitFor(() =>
      expect(addresses.at(-1)).toBe("/api/v1/notifications?unread=true&days=7&topic=payments")
    )
    expect(screen.queryByRole("button", { name: "Пометить все как прочитанные" })).toBeNull()
    const pressed = screen.getByRole("button", { name: "Непрочитанные" })
    expect(pressed.getAttribute("aria-pressed")).toBe("true")
  })

  test("say so when there are none", async () => {
    show({}, [])
    expect(await screen.findByText("Уведомлений пока нет")).toBeTruthy()
  })

  test("say why they don't load", async () => {
    show({ "GET /notifications": refusing(500, "internal", "Что-то сломалось на нашей стороне") })
    expect((await screen.findByRole("alert")).textContent).toContain("Что-то сломалось")
  })

  test("say why a notice could not be removed, and keep it", async () => {
    show({ "DELETE /notifications/2": refusing(404, "notice-not-found", "Такого уведомления нет") })
    await userEvent.click(await screen.findByRole("button", { name: "Удалить: Новое начисление" }))
    expect((await screen.findByRole("alert")).textContent).toContain("Такого уведомления нет")
    expect(await rowOf("Новое начисление")).toBeTruthy()
  })

  test("speak English", async () => {
    show()
    await screen.findByRole("link", { name: "Решение положительное" })
    await switchLanguage("en")
    expect(textOf(await rowOf("Application approved"))).toContain(
      "Foreign passport, application No. 77-000001."
    )
    expect(screen.getByRole("button", { name: "Mark all as read" })).toBeTruthy()
  })
})
