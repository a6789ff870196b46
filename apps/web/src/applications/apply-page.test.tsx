import type { CurrentSession } from "@opora/contract/accounts/session"
import { loadDefinitions } from "@opora/services/load-definitions"
import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import ApplyPage from "./apply-page.tsx"

const definition = loadDefinitions().find(({ card }) => card.code === "income-certificate")
const id = "0190a000-0000-7000-8000-000000000001"
const at = "2026-11-21T06:00:00.000Z"

const session = (level: CurrentSession["level"]) => ({
  citizenId: "0190a000-0000-7000-8000-00000000000a",
  sessionId: "s",
  level,
  aal: 2,
  freshAt: at,
  locale: "ru",
  idleEndsAt: at,
  endsAt: at,
  idleMinutes: 10,
  passwordSetAt: at
})

const check = { status: "unchecked" }
const profile = {
  sections: [
    {
      section: "name",
      value: { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" },
      version: 1,
      check
    },
    { section: "birthDate", value: "1990-04-12", version: 1, check }
  ],
  phones: [],
  emails: []
}

const answers = {
  year: "2025",
  purpose: "bank",
  applicant: { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" },
  birthDate: "1990-04-12",
  inn: "500100732259",
  truth: true
}
const draft = { id, version: 3, definition: 1, savedAt: at, answers }

const open = (given: Answers, level: CurrentSession["level"], step = "") => {
  const asked = answering({
    "GET /accounts/session": [200, session(level)],
    "GET /catalogue/services/income-certificate/definition": [200, definition],
    "GET /profile": [200, profile],
    "GET /documents": [200, { items: [] }],
    "GET /applications/draft": [200, { draft }],
    ...given
  })
  const address = `/applications/new/income-certificate${step}`
  return { asked, ...openPage(ApplyPage, address, "/applications/new/:service") }
}

const show = (given: Answers = {}, level: CurrentSession["level"] = "verified") =>
  open(given, level).asked

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }))

describe("applying", () => {
  test("opens at the step that the address names", async () => {
    open({}, "verified", "?step=3")
    expect(await screen.findByRole("heading", { name: "Проверьте сведения" })).toBeTruthy()
  })

  test("opens no further than the answers allow", async () => {
    const empty = [200, { draft: { ...draft, answers: {} } }] as const
    open({ "GET /applications/draft": empty }, "verified", "?step=3")
    expect(await screen.findByRole("heading", { name: "О вас" })).toBeTruthy()
  })

  test("puts each step into the address", async () => {
    const { path } = open({}, "verified")
    await press("Продолжить")
    await waitFor(() => expect(path()).toContain("step=2"))
    await press("Назад")
    await waitFor(() => expect(path()).not.toContain("step"))
  })

  test("goes on with the draft, up to the review and what is shared", async () => {
    show()
    await press("Продолжить")
    await press("Проверить")
    expect(await screen.findByRole("heading", { name: "Проверьте сведения" })).toBeTruthy()
    const sharing = screen.getByRole("region", { name: /Отправляя заявление/ })
    expect(sharing.textContent).toContain("Федеральная налоговая служба")
    expect(sharing.textContent).toContain("ИНН")
    expect(screen.getByText("Госпошлины нет.")).toBeTruthy()
  })

  test("fills a new draft in from the profile", async () => {
    show({ "GET /applications/draft": [200, {}] })
    await userEvent.selectOptions(await screen.findByLabelText("Год", { exact: true }), "2025")
    await userEvent.click(screen.getByRole("radio", { name: "В банк" }))
    await press("Продолжить")
    expect(await screen.findByLabelText("Фамилия")).toHaveProperty("value", "Ёлкина")
  })

  test("bars whoever is not known well enough, and says the level", async () => {
    show({}, "basic")
    expect(await screen.findByText(/«Средний»/)).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Продолжить" })).toBeNull()
  })

  test("asks to confirm exactly the draft that is there", async () => {
    const asked = show({
      "POST /confirmations": [
        201,
        { id: "0190a000-0000-7000-8000-0000000000cf", methods: ["totp"], digits: "31" }
      ]
    })
    await press("Продолжить")
    await press("Проверить")
    await press("Отправить")
    expect(await screen.findByRole("dialog", { name: "Отправка заявления" })).toBeTruthy()
    await waitFor(() =>
      expect(asked.find(({ what }) => what === "POST /confirmations")?.body).toEqual({
        operation: "applications.submit",
        payload: { applicationId: id, version: 3 }
      })
    )
  })

  test("lets the citizen choose when another window saved other answers", async () => {
    show({
      [`PUT /applications/${id}/draft`]: refusing(409, "draft-moved-on", "Изменён", {
        details: { version: 5 },
        errors: [{ path: "purpose", code: "draft.differs", message: "Там другой ответ" }]
      })
    })
    await userEvent.selectOptions(await screen.findByLabelText("Год", { exact: true }), "2024")
    const dialog = await screen.findByRole("dialog", { name: /в другом окне/ }, { timeout: 3000 })
    expect(dialog.textContent).toContain("Куда нужна справка")
    expect(within(dialog).getByRole("button", { name: "Оставить мои ответы" })).toBeTruthy()
  })
})
