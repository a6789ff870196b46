import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import ApplicationPage from "../applications/application-page.tsx"
import { passport } from "../applications/testing/passport.ts"
import { openPage } from "../testing/open-page.tsx"
import { booked, ready, visit } from "./testing/visits.ts"

const path = `/applications/${passport.id}`
const visits = "GET /appointments/visit"

const show = (view: object, answers: Answers = {}) => {
  const asked = answering({ [`GET ${path}`]: [200, view], ...answers })
  openPage(ApplicationPage, path, "/applications/:id")
  return asked
}

describe("the page of an application whose result waits", () => {
  test("says where, when and with what to come, until when, and leads to the times", async () => {
    show(ready, { [visits]: [200, { visit }] })
    const panel = within(await screen.findByRole("region", { name: "Где получить" }))
    for (const fact of [
      "Казань, ул. Дзержинского, 8",
      "Пн–Пт 9:00–18:00",
      "Внутренний паспорт",
      "21 ноября 2029 г."
    ]) {
      expect(panel.getByText(fact)).toBeTruthy()
    }
    const link = panel.getByRole("link", { name: "Записаться на приём" })
    expect(link).toHaveProperty("pathname", `${path}/visit`)
  })

  test("shows the booked visit: time by the office's clock, code, and what can be done", async () => {
    show(ready, { [visits]: [200, { visit, appointment: booked }] })
    const panel = within(await screen.findByRole("region", { name: "Вы записаны на приём" }))
    expect(panel.getByText("понедельник, 23 ноября")).toBeTruthy()
    expect(panel.getByText("09:30")).toBeTruthy()
    expect(panel.getByText("K7M-4QP")).toBeTruthy()
    expect(panel.getByRole("img", { name: "QR-код с кодом записи" })).toBeTruthy()
    const calendar = panel.getByRole("link", { name: "Добавить в календарь" })
    expect(calendar).toHaveProperty("pathname", `/api/v1/appointments/${booked.id}/calendar`)
    expect(panel.getByRole("link", { name: "Перенести" })).toHaveProperty(
      "pathname",
      `${path}/visit`
    )
  })

  test("cancels only after asking once more, and then offers to book again", async () => {
    let now: object = { visit, appointment: booked }
    const cancelled = { ...booked, status: "cancelled", why: "citizen" }
    const cancel = `POST /appointments/${booked.id}/cancel`
    const asked = show(ready, {
      [visits]: () => [200, now],
      [cancel]: () => {
        now = { visit, appointment: cancelled }
        return [200, cancelled]
      }
    })
    await userEvent.click(await screen.findByRole("button", { name: "Отменить" }))
    expect(asked.map(({ what }) => what)).not.toContain(cancel)
    const dialog = within(await screen.findByRole("dialog", { name: "Отменить запись?" }))
    await userEvent.click(dialog.getByRole("button", { name: "Отменить запись" }))
    expect(await screen.findByRole("link", { name: "Записаться на приём" })).toBeTruthy()
    expect(asked.map(({ what }) => what)).toContain(cancel)
    expect(screen.getByRole("heading", { level: 1 })).toBe(document.activeElement)
  })

  test("says why a visit could not be cancelled", async () => {
    show(ready, {
      [visits]: [200, { visit, appointment: booked }],
      [`POST /appointments/${booked.id}/cancel`]: refusing(
        409,
        "appointment-refused",
        "Сейчас с записью этого сделать нельзя"
      )
    })
    await userEvent.click(await screen.findByRole("button", { name: "Отменить" }))
    const dialog = within(await screen.findByRole("dialog", { name: "Отменить запись?" }))
    await userEvent.click(dialog.getByRole("button", { name: "Отменить запись" }))
    expect((await screen.findByRole("alert")).textContent).toContain("этого сделать нельзя")
  })

  test("whose visit was missed asks to choose another time", async () => {
    const missed = { ...booked, status: "missed" }
    show(ready, { [visits]: [200, { visit, appointment: missed }] })
    expect(await screen.findByText(/Вы пропустили приём/)).toBeTruthy()
    expect(screen.getByRole("link", { name: "Выбрать другое время" })).toBeTruthy()
  })

  test("says why no visit can be booked once the consent has ended", async () => {
    show(ready, { [visits]: [200, { visit: { ...visit, open: false } }] })
    expect(await screen.findByText(/Записаться нельзя: согласие/)).toBeTruthy()
    expect(screen.queryByRole("link", { name: "Записаться на приём" })).toBeNull()
  })

  test("says nothing of visits where there are none, and before the result is ready", async () => {
    const asked = show(ready, { [visits]: [200, {}] })
    await waitFor(() => expect(asked.map(({ what }) => what)).toContain(visits))
    expect(screen.queryByText("Где получить")).toBeNull()
  })
})
