import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { caseId, checkInHand, colleagueId } from "../testing/checks.ts"
import { openPage } from "../testing/open-page.tsx"
import IdentityCasePage from "./identity-case-page.tsx"

const address = `/desk/identity-cases/${caseId}`
const notInHand = refusing(404, "identity-case-not-found", "Такой проверки нет")
const moved = (status: string) => [200, { id: caseId, status }] as const

const show = (answers: Answers) => {
  const asked = answering({ [`GET ${address}`]: [200, checkInHand()], ...answers })
  const page = openPage(IdentityCasePage, `/identity/${caseId}`, "/identity/:caseId")
  return { asked, page }
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }))
const inDialog = async (name: string) => within(await screen.findByRole("dialog", { name }))

describe("an identity check at the desk", () => {
  test("shows nobody's data until it is taken", async () => {
    let taken = false
    show({
      [`GET ${address}`]: () => (taken ? [200, checkInHand()] : notInHand),
      [`POST ${address}/take`]: () => {
        taken = true
        return moved("taken")
      }
    })
    expect(await screen.findByText("Данные видит только тот, кто взял дело")).toBeTruthy()
    await press("Взять в работу")
    expect(await screen.findByText("Ёлкина Анна Сергеевна")).toBeTruthy()
  })

  test("says that a colleague was quicker", async () => {
    const refused = refusing(409, "identity-case-refused", "Сейчас нельзя")
    show({ [`GET ${address}`]: notInHand, [`POST ${address}/take`]: refused })
    await press("Взять в работу")
    expect((await screen.findByRole("status")).textContent).toContain("Дело уже не свободно")
  })

  test("says that there is no such check for this operator", async () => {
    show({ [`GET ${address}`]: refusing(404, "desk-item-not-found", "Такого дела нет") })
    expect(await screen.findByText("Такого дела в очереди нет")).toBeTruthy()
  })

  test("shows pictures in place, a PDF when asked for, and asks again for one that failed", async () => {
    show({})
    const scans = within(await screen.findByRole("region", { name: "Сканы" }))
    const passport = scans.getByRole("img", { name: "Паспорт" })
    const pdf = scans.getByRole("button", { name: "Показать: СНИЛС, PDF" })
    expect(pdf.getAttribute("aria-expanded")).toBe("false")
    fireEvent.error(passport)
    await userEvent.click(await scans.findByRole("button", { name: "Открыть ещё раз" }))
    expect(scans.getByRole("img", { name: "Паспорт" })).not.toBe(passport)
  })

  test("is confirmed at once when the machines agree, and leads back to the queue", async () => {
    const { page, asked } = show({ [`POST ${address}/approve`]: moved("approved") })
    await press("Подтвердить личность")
    await waitFor(() => expect(page.path()).toBe("/"))
    // The data are not looked at once more on the way out.
    expect(asked.filter(({ what }) => what === `GET ${address}`)).toHaveLength(1)
  })

  test("is confirmed against the machines only when asked twice", async () => {
    const findings = [{ what: "snils-registry", outcome: "silent" }]
    const { page } = show({
      [`GET ${address}`]: [200, checkInHand({ findings })],
      [`POST ${address}/approve`]: moved("approved")
    })
    await press("Подтвердить личность")
    const dialog = await inDialog("Подтвердить, хотя проверка не всё подтвердила?")
    expect(dialog.getByText("СНИЛС в реестре: Реестр не ответил")).toBeTruthy()
    await userEvent.click(dialog.getByRole("button", { name: "Подтвердить личность" }))
    await waitFor(() => expect(page.path()).toBe("/"))
  })

  test("is refused with its reason, when asked twice", async () => {
    const { asked, page } = show({ [`POST ${address}/refuse`]: moved("refused") })
    await press("Отказать")
    const dialog = await inDialog("Отказать")
    await userEvent.click(dialog.getByRole("radio", { name: "На фото другой человек" }))
    await userEvent.type(dialog.getByRole("textbox"), "Лицо не похоже")
    await userEvent.click(dialog.getByRole("button", { name: "Отказать" }))
    expect(dialog.getByText(/Причина: На фото другой человек/)).toBeTruthy()
    await userEvent.click(dialog.getByRole("button", { name: "Отказать" }))
    await waitFor(() => expect(page.path()).toBe("/"))
    expect(asked.find(({ what }) => what.endsWith("/refuse"))?.body).toEqual({
      reason: "another-person",
      comment: "Лицо не похоже"
    })
  })

  test("goes back to the citizen for scans, with what is wrong at the fields", async () => {
    const errors = [{ path: "wanted", code: "scans.wanted", message: "Отметьте сканы" }]
    show({ [`POST ${address}/ask-for-scans`]: refusing(400, "invalid-request", "Нет", { errors }) })
    await press("Запросить другие сканы")
    const dialog = await inDialog("Запросить другие сканы")
    await userEvent.click(dialog.getByRole("button", { name: "Запросить другие сканы" }))
    const group = dialog.getByRole("group", { name: "Какие сканы нужны" })
    expect(await within(group).findByText("Отметьте сканы")).toBeTruthy()
  })

  test("goes to a fellow operator, who must be named", async () => {
    const colleagues = [
      { id: colleagueId, name: "Петров П. П.", roles: ["operator"] },
      { id: caseId, name: "Сидоров С. С.", roles: ["support"] }
    ]
    const { asked, page } = show({
      "GET /desk/colleagues": [200, { colleagues }],
      [`POST ${address}/hand-over`]: moved("taken")
    })
    await press("Передать коллеге")
    const dialog = await inDialog("Передать коллеге")
    const hand = async () =>
      userEvent.click(await dialog.findByRole("button", { name: "Передать коллеге" }))
    await hand()
    expect(dialog.getByText("Выберите коллегу")).toBeTruthy()
    expect(dialog.queryByRole("radio", { name: "Сидоров С. С." })).toBeNull()
    await userEvent.click(dialog.getByRole("radio", { name: "Петров П. П." }))
    await hand()
    await waitFor(() => expect(page.path()).toBe("/"))
    expect(asked.find(({ what }) => what.endsWith("/hand-over"))?.body).toEqual({ to: colleagueId })
  })

  test("shows what has become of it when it has left these hands", async () => {
    let isMine = true
    show({
      [`GET ${address}`]: () => (isMine ? [200, checkInHand()] : notInHand),
      [`POST ${address}/approve`]: () => {
        isMine = false
        return refusing(409, "identity-case-refused", "Сейчас нельзя")
      }
    })
    await press("Подтвердить личность")
    expect(await screen.findByText("Данные видит только тот, кто взял дело")).toBeTruthy()
    expect(screen.queryByText("Ёлкина Анна Сергеевна")).toBeNull()
  })
})
