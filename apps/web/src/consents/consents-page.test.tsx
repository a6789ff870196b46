import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import ConsentsPage from "./consents-page.tsx"

const id = "0190a000-0000-7000-8000-000000000009"
const consent = {
  id,
  status: "granted",
  agency: "mvd",
  agencyName: { ru: "Министерство внутренних дел", en: "Ministry of Internal Affairs" },
  data: ["name", "passport"],
  purpose: { ru: "Проверить заявление", en: "To examine the application" },
  subject: "application/7",
  grantedAt: "2026-11-20T10:00:00.000Z",
  until: "2027-05-19T10:00:00.000Z"
}
const revoked = { ...consent, status: "revoked", endedAt: "2026-11-21T06:00:00.000Z" }

const show = (answers: Answers = {}) => {
  const asked = answering({ "GET /consents": [200, { items: [consent] }], ...answers })
  openPage(ConsentsPage, "/consents")
  return asked
}

const card = () => screen.findByRole("article", { name: "Министерство внутренних дел" })

describe("«Согласия»", () => {
  test("say who sees what, for what and until when", async () => {
    show()
    const { textContent } = await card()
    expect(textContent).toContain("Действует")
    expect(textContent).toContain("фамилия, имя, отчество, паспорт")
    expect(textContent).toContain("Проверить заявление")
    expect(textContent).toContain("19 мая 2027")
  })

  test("«Отозвать» asks once more, then revokes", async () => {
    let now: unknown = consent
    const asked = show({
      "GET /consents": () => [200, { items: [now] }],
      [`POST /consents/${id}/revoke`]: () => {
        now = revoked
        return [200, revoked]
      }
    })
    await userEvent.click(within(await card()).getByRole("button", { name: "Отозвать" }))
    const dialog = await screen.findByRole("dialog", { name: "Отозвать согласие?" })
    expect(asked.map(({ what }) => what)).toEqual(["GET /consents"])
    await userEvent.click(within(dialog).getByRole("button", { name: "Отозвать" }))
    await waitFor(async () => expect((await card()).textContent).toContain("Отозвано"))
    expect(within(await card()).queryByRole("button", { name: "Отозвать" })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }))
  })

  test("«Сузить» leaves what is still marked", async () => {
    const asked = show({ [`POST /consents/${id}/narrow`]: [200, { ...consent, data: ["name"] }] })
    await userEvent.click(within(await card()).getByRole("button", { name: "Сузить" }))
    const dialog = await screen.findByRole("dialog", { name: "Какие данные оставить" })
    await userEvent.click(within(dialog).getByRole("checkbox", { name: "паспорт" }))
    await userEvent.click(within(dialog).getByRole("button", { name: "Сохранить" }))
    await waitFor(() =>
      expect(asked.find(({ what }) => what.endsWith("/narrow"))?.body).toEqual({ data: ["name"] })
    )
  })

  test("say so when there are none, and why they don't load", async () => {
    show({ "GET /consents": refusing(500, "internal", "Что-то сломалось") })
    expect((await screen.findByRole("alert")).textContent).toContain("Что-то сломалось")
  })
})
