import { CaseVisit } from "@opora/contract/appointments/desk-visits"
import { answering, refusing } from "@opora/ui/testing/answers"
import { render, screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { inHours, number } from "../testing/cases.ts"
import { openPage } from "../testing/open-page.tsx"
import { visitFact } from "./visit-fact.tsx"
import VisitsPage from "./visits-page.tsx"

const said = (ru: string) => ({ ru, en: ru })
const office = (code: string, address: string) => ({
  code,
  name: said("Отделение"),
  address: said(address),
  hours: said("Пн–Пт 9:00–18:00"),
  zone: "Europe/Moscow"
})
const kazan = office("kazan", "Казань, ул. Дзержинского, 8")
const moscow = office("moscow", "Москва, Варшавское ш., 16")

const expected = (more: object = {}) => ({
  id: "0190a000-0000-7000-8000-0000000000f1",
  number,
  title: said("Заграничный паспорт"),
  at: inHours(1),
  code: "K7M-4QP",
  status: "booked",
  ...more
})

const day = (items: ReadonlyArray<object>) => ({
  items,
  offices: [kazan, moscow],
  office: kazan,
  day: "2026-11-23"
})

const list = "GET /desk/appointments"
const keep = "POST /desk/appointments/0190a000-0000-7000-8000-0000000000f1/keep"

describe("the visits of a day", () => {
  test("are listed by time and code, each leading to its case", async () => {
    answering({ [list]: [200, day([expected()])] })
    openPage(VisitsPage, "/visits")
    const table = within(await screen.findByRole("table"))
    expect(table.getByText("K7M-4QP")).toBeTruthy()
    const link = table.getByRole("link", { name: new RegExp(`открыть заявление ${number}`) })
    expect(link).toHaveProperty("pathname", `/applications/${number}`)
  })

  test("«Пришёл» notes it, and the row says so", async () => {
    let visit = expected()
    const asked = answering({
      [list]: () => [200, day([visit])],
      [keep]: () => {
        visit = expected({ status: "kept" })
        return [200, visit]
      }
    })
    openPage(VisitsPage, "/visits")
    await userEvent.click(await screen.findByRole("button", { name: "Пришёл: K7M-4QP" }))
    await waitFor(() => expect(screen.queryByRole("button", { name: /Пришёл/ })).toBeNull())
    expect(within(screen.getByRole("table")).getByText("Пришёл")).toBeTruthy()
    expect(asked.map(({ what }) => what)).toContain(keep)
  })

  test("says why it could not be noted", async () => {
    answering({
      [list]: [200, day([expected()])],
      [keep]: refusing(404, "appointment-not-found", "Такой записи нет")
    })
    openPage(VisitsPage, "/visits")
    await userEvent.click(await screen.findByRole("button", { name: "Пришёл: K7M-4QP" }))
    expect((await screen.findByRole("alert")).textContent).toContain("Такой записи нет")
  })

  test("offers «Пришёл» only around the visit", async () => {
    answering({ [list]: [200, day([expected({ at: inHours(30) })])] })
    openPage(VisitsPage, "/visits")
    expect(await screen.findByText("Записан")).toBeTruthy()
    expect(screen.queryByRole("button", { name: /Пришёл/ })).toBeNull()
  })

  test("of another office and day are a choice away, and stay in the address", async () => {
    answering({ [list]: [200, day([])] })
    const page = openPage(VisitsPage, "/visits")
    await userEvent.selectOptions(await screen.findByLabelText("Отделение"), "moscow")
    await userEvent.selectOptions(screen.getByLabelText("День"), "2026-11-24")
    await waitFor(() => expect(page.path()).toBe("/visits?office=moscow&day=2026-11-24"))
    expect(screen.getByText("На этот день никто не записан")).toBeTruthy()
  })

  test("are none where the agency has no offices", async () => {
    answering({ [list]: [200, { items: [], offices: [] }] })
    openPage(VisitsPage, "/visits")
    expect(await screen.findByText("У вашего ведомства нет отделений с записью")).toBeTruthy()
  })
})

test("a case tells its visit in a line, by the office's clock", () => {
  const at = "2026-11-23T06:30:00.000Z"
  const visit = { ...expected(), at, office: kazan, status: "booked" }
  const { details } = visitFact(v.parse(CaseVisit, visit))
  const { container } = render(() => details)
  expect(container.textContent).toBe(
    "Записан: понедельник, 23 ноября, 09:30. Казань, ул. Дзержинского, 8, код K7M-4QP"
  )
})
