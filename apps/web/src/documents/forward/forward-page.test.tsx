import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import { session } from "../../testing/session.ts"
import ForwardPage from "./forward-page.tsx"

const at = "2026-11-21T06:00:00.000Z"
const id = "0190a000-0000-7000-8000-000000000003"
const draftId = "0190a000-0000-7000-8000-000000000005"
const certificate = {
  id,
  origin: "issued",
  kind: "income-statement",
  title: "Справка о доходах",
  mediaType: "application/pdf",
  size: 113_000,
  addedAt: at,
  code: "NZ0Y-3ERH-ZXTS-KW41-T9ZX"
}
const passport = {
  service: "foreign-passport",
  title: { ru: "Заграничный паспорт", en: "Foreign passport" },
  agencyName: { ru: "МВД России", en: "The Ministry" },
  field: "workProof",
  label: { ru: "Документ о работе", en: "Proof of work" },
  into: { is: "new" },
  attached: false
}
const asked = {
  ...passport,
  service: "residence-registration",
  title: { ru: "Регистрация по месту жительства", en: "Registration of residence" },
  field: "passportScan",
  label: { ru: "Скан паспорта", en: "Passport scan" },
  into: { is: "asked", id: draftId, number: "3358-0404-1859-0680" }
}

const show = (items: ReadonlyArray<object>, more: Answers = {}) => {
  const all = answering({
    "GET /accounts/session": [200, session()],
    [`GET /documents/${id}`]: [200, certificate],
    [`GET /documents/${id}/recipients`]: [200, { items }],
    ...more
  })
  return { all, page: openPage(ForwardPage, `/documents/${id}/forward`, "/documents/:id/forward") }
}

const forward = "Переслать: Заграничный паспорт, Документ о работе"

describe("«Переслать»", () => {
  test("puts the document into the draft, and leads there", async () => {
    const answer = [200, { applicationId: draftId, version: 1 }] as const
    const { all, page } = show([passport], { [`POST /documents/${id}/forward`]: answer })
    await userEvent.click(await screen.findByRole("button", { name: forward }))
    await waitFor(() =>
      expect(page.path()).toBe(
        `/applications/new/foreign-passport?draft=${draftId}&attached=workProof`
      )
    )
    const sent = all.find(({ what }) => what === `POST /documents/${id}/forward`)
    expect(sent?.body).toMatchObject({ service: "foreign-passport", field: "workProof" })
  })

  test("says that the agency sees it only when the application is sent", async () => {
    show([passport])
    expect(await screen.findByText(/только когда вы отправите заявление/)).toBeTruthy()
    expect(screen.getByText("В поле «Документ о работе»")).toBeTruthy()
  })

  test("leads to the answer that an agency waits for", async () => {
    show([asked, passport])
    const link = await screen.findByRole("link", { name: /Регистрация по месту жительства/ })
    expect(link).toHaveProperty("pathname", `/applications/${draftId}/answer`)
    expect(link).toHaveProperty("search", `?document=${id}&field=passportScan`)
    expect(screen.getByText("Ведомство ждёт файл от вас")).toBeTruthy()
  })

  test("opens the draft that has it already", async () => {
    show([{ ...passport, into: { is: "draft", id: draftId }, attached: true }])
    const link = await screen.findByRole("link", { name: "Открыть заявление: Заграничный паспорт" })
    expect(link).toHaveProperty("search", `?draft=${draftId}`)
    expect(screen.getByText("Уже приложен")).toBeTruthy()
  })

  test("says so when nobody takes it", async () => {
    show([])
    expect(await screen.findByText("Пока ни одна услуга не принимает этот документ")).toBeTruthy()
  })

  test("finds a service among many, and says when there is none", async () => {
    const many = Array.from({ length: 6 }, (_, nth) => ({
      ...passport,
      title: { ru: `Услуга ${nth}`, en: `Service ${nth}` }
    }))
    show(many)
    const search = await screen.findByRole("searchbox", { name: "Найти услугу" })
    await userEvent.type(search, "услуга 4")
    expect(screen.getAllByRole("button", { name: /^Переслать/ })).toHaveLength(1)
    await userEvent.type(search, "!")
    expect(screen.getByText("Такой услуги в этом списке нет")).toBeTruthy()
  })

  test.each([
    ["document-expired", 409, "Срок действия документа истёк"],
    ["document-not-found", 404, "Такого документа нет"]
  ])("tells that it can't go: %s", async (code, status, title) => {
    show([], { [`GET /documents/${id}/recipients`]: refusing(status, code, title) })
    expect((await screen.findByRole("alert")).textContent).toContain(title)
  })

  test("keeps to the page when the field is full, and says what to do", async () => {
    const refusal = refusing(409, "no-room-for-document", "В этом поле уже есть файл")
    const { page } = show([passport], { [`POST /documents/${id}/forward`]: refusal })
    await userEvent.click(await screen.findByRole("button", { name: forward }))
    expect((await screen.findByRole("alert")).textContent).toContain("уже есть файл")
    expect(page.path()).toBe(`/documents/${id}/forward`)
  })
})
