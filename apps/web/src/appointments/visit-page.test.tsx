import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { passport } from "../applications/testing/passport.ts"
import { openPage } from "../testing/open-page.tsx"
import { booked, free, office, visit } from "./testing/visits.ts"
import VisitPage from "./visit-page.tsx"

const path = `/applications/${passport.id}/visit`
const visits = "GET /appointments/visit"
const book = "POST /appointments"
const slots = "GET /appointments/slots"

const show = (answers: Answers = {}) => {
  const asked = answering({ [visits]: [200, { visit }], [slots]: [200, free], ...answers })
  return { asked, page: openPage(VisitPage, path, "/applications/:id/visit") }
}

const radio = (name: string | RegExp) => screen.findByRole("radio", { name })
const times = () =>
  within(screen.getByRole("group", { name: "Время" }))
    .getAllByRole("radio")
    .map((each) => each.closest("label")?.textContent)

describe("choosing a time", () => {
  test("offers the days that have free time, and the times of the first by its parts", async () => {
    show()
    const days = within(await screen.findByRole("group", { name: "День" }))
    expect(days.getAllByRole("radio")).toHaveLength(2)
    expect(times()).toEqual(["09:00", "13:00"])
    expect(screen.getByRole("group", { name: "Утром" })).toBeTruthy()
    await userEvent.click(await radio(/вт/))
    expect(times()).toEqual(["17:30"])
    expect(screen.getByRole("group", { name: "Вечером" })).toBeTruthy()
  })

  test("books what was chosen, under a key, and goes back to the application", async () => {
    const { asked, page } = show({ [book]: [201, booked] })
    await userEvent.click(await radio("13:00"))
    expect(screen.getByText("Вы выбрали: понедельник, 23 ноября, 13:00")).toBeTruthy()
    await userEvent.click(screen.getByRole("button", { name: "Записаться" }))
    await waitFor(() => expect(page.path()).toBe(`/applications/${passport.id}`))
    const sent = asked.find(({ what }) => what === book)
    expect(sent?.body).toEqual({ applicationId: passport.id, at: "2026-11-23T10:00:00.000Z" })
    expect(sent?.headers.get("idempotency-key")?.length).toBeGreaterThan(15)
  })

  test("books nothing before a time is chosen", async () => {
    const { asked } = show({ [book]: [201, booked] })
    await userEvent.click(await screen.findByRole("button", { name: "Записаться" }))
    expect(asked.map(({ what }) => what)).not.toContain(book)
  })

  test("walks by the keyboard", async () => {
    const { asked } = show({ [book]: [201, booked] })
    const first = await radio("09:00")
    first.focus()
    await userEvent.keyboard(" ")
    await userEvent.keyboard("{ArrowRight}")
    expect(await radio("13:00")).toHaveProperty("checked", true)
    await userEvent.tab()
    await userEvent.keyboard("{Enter}")
    await waitFor(() => expect(asked.map(({ what }) => what)).toContain(book))
  })

  test("says kindly that the time was taken meanwhile, and renews the list", async () => {
    let now: object = free
    show({
      [slots]: () => [200, now],
      [book]: () => {
        now = { ...free, days: [{ day: "2026-11-23", slots: ["2026-11-23T10:00:00.000Z"] }] }
        return refusing(409, "slot-not-free", "Это время уже занято. Выберите другое")
      }
    })
    await userEvent.click(await radio("09:00"))
    await userEvent.click(screen.getByRole("button", { name: "Записаться" }))
    expect((await screen.findByRole("status")).textContent).toContain("Это время только что заняли")
    await waitFor(() => expect(times()).toEqual(["13:00"]))
    expect(screen.getByText("Выберите день и время")).toBeTruthy()
    expect(screen.queryByRole("alert")).toBeNull()
  })

  test("looks further where two weeks have nothing, and says so where nothing has", async () => {
    let pages = 0
    show({
      [slots]: () => {
        pages += 1
        const next = pages === 1 ? { next: "2026-12-07" } : {}
        return [200, { office, days: [{ day: "2026-11-23", slots: [] }], ...next }]
      }
    })
    expect(await screen.findByText("Свободного времени нет")).toBeTruthy()
    await waitFor(() => expect(pages).toBeGreaterThan(1))
    const before = pages
    await userEvent.click(screen.getByRole("button", { name: "Проверить ещё раз" }))
    await waitFor(() => expect(pages).toBeGreaterThan(before))
  })

  test("moves a visit that is booked, and does not offer the time it has", async () => {
    const move = `POST /appointments/${booked.id}/move`
    const at = "2026-11-23T06:00:00.000Z"
    const { asked, page } = show({
      [visits]: [200, { visit, appointment: { ...booked, at } }],
      [move]: [200, { ...booked, at: "2026-11-23T10:00:00.000Z" }]
    })
    expect(await screen.findByRole("heading", { name: "Перенести приём" })).toBeTruthy()
    expect(screen.getByText("Сейчас: понедельник, 23 ноября, 09:00")).toBeTruthy()
    await userEvent.click(await radio("13:00"))
    expect(screen.queryByRole("radio", { name: "09:00" })).toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "Перенести" }))
    await waitFor(() => expect(page.path()).toBe(`/applications/${passport.id}`))
    expect(asked.find(({ what }) => what === move)?.body).toEqual({
      at: "2026-11-23T10:00:00.000Z"
    })
  })

  test("says where no visit is waited for", async () => {
    show({ [visits]: [200, {}] })
    expect(await screen.findByText("Записаться сейчас нельзя")).toBeTruthy()
  })
})
