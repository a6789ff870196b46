import { answering, refusing } from "@opora/ui/testing/answers"
import { screen, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import AppointmentsPage from "./appointments-page.tsx"
import { NextVisit } from "./next-visit.tsx"
import { booked } from "./testing/visits.ts"

const list = "GET /appointments"

describe("«Мои записи»", () => {
  test("show the booked with what can be done, and those that are over without", async () => {
    let asked = 0
    const missed = { ...booked, status: "cancelled", why: "application" }
    answering({
      [list]: () => {
        asked += 1
        return [200, { items: [asked === 1 ? booked : missed] }]
      }
    })
    openPage(AppointmentsPage, "/appointments")
    const visit = within(await screen.findByRole("article"))
    expect(visit.getByText("09:30")).toBeTruthy()
    expect(visit.getByText("K7M-4QP")).toBeTruthy()
    expect(visit.getByRole("link", { name: "Перенести" })).toBeTruthy()
    expect(visit.getByRole("link", { name: "Заграничный паспорт" })).toHaveProperty(
      "pathname",
      `/applications/${booked.applicationId}`
    )
    await userEvent.click(screen.getByRole("tab", { name: "Прошедшие" }))
    expect(await screen.findByText("Отменён")).toBeTruthy()
    expect(screen.getByText(/Приём больше не нужен/)).toBeTruthy()
    expect(screen.queryByRole("link", { name: "Перенести" })).toBeNull()
  })

  test("say what to do while there are none", async () => {
    answering({ [list]: [200, { items: [] }] })
    openPage(AppointmentsPage, "/appointments")
    expect(await screen.findByText("Вы никуда не записаны")).toBeTruthy()
    expect(screen.getByRole("link", { name: "К заявлениям" })).toBeTruthy()
  })

  test("say what went wrong", async () => {
    answering({ [list]: refusing(500, "internal", "Что-то сломалось у нас") })
    openPage(AppointmentsPage, "/appointments")
    expect((await screen.findByRole("alert")).textContent).toContain("Что-то сломалось у нас")
  })
})

describe("the home page", () => {
  test("shows the next visit, and leads to its application", async () => {
    answering({ [list]: [200, { items: [booked] }] })
    openPage(NextVisit)
    const next = within(await screen.findByRole("region", { name: "Ближайший приём" }))
    expect(next.getByText("09:30")).toBeTruthy()
    expect(next.getByRole("link", { name: "Заграничный паспорт" })).toHaveProperty(
      "pathname",
      `/applications/${booked.applicationId}`
    )
  })
})
