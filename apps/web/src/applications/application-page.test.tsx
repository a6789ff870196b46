import { ApplicationView } from "@opora/contract/applications/applications"
import { loadDefinitions } from "@opora/services/load-definitions"
import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { queries } from "../app/queries.ts"
import { openPage } from "../testing/open-page.tsx"
import ApplicationPage from "./application-page.tsx"
import { asked, passport, refused } from "./testing/passport.ts"

const path = `/applications/${passport.id}`

const show = (view: ApplicationView, answers: Answers = {}) => {
  const all = answering({ [`GET ${path}`]: [200, view], ...answers })
  return { all, page: openPage(ApplicationPage, path, "/applications/:id") }
}

const course = async () =>
  (await screen.findByRole("region", { name: "Ход рассмотрения" })).textContent

describe("the page of an application", () => {
  test("tells what happened, how it stands, and when the decision is due", async () => {
    show(passport)
    expect(await course()).toContain("Принято в работу")
    expect(await course()).toContain("Сотрудник проверяет сведения.")
    const details = screen.getByRole("region", { name: "Сведения" })
    expect(details.textContent).toContain("3358-0404-1859-0680")
    expect(details.textContent).toContain("20 декабря 2026")
    expect(screen.queryByRole("region", { name: "Акт о получении" })).toBeNull()
  })

  test("puts the question of the agency first, and leads to «Ответить»", async () => {
    show(asked)
    expect(await course()).toContain("Нужно ваше действие")
    expect(await course()).toContain("Уточните место рождения")
    expect(screen.getByRole("link", { name: "Ответить" })).toHaveProperty(
      "pathname",
      `${path}/answer`
    )
    const details = screen.getByRole("region", { name: "Сведения" })
    expect(details.textContent).toContain("Приостановлен, пока ждём вас")
  })

  test("gives the reason of a refusal, and offers to apply again", async () => {
    show(refused)
    const details = await screen.findByRole("region", { name: "Сведения" })
    expect(details.textContent).toContain("Есть неоплаченный долг")
    expect(screen.getByRole("button", { name: "Подать ещё раз" })).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Отозвать заявление" })).toBeNull()
  })

  test("shows what was before an answer to the agency, and what is now", async () => {
    const correction = {
      at: "2026-11-21T09:00:00.000Z",
      comment: "Уточните место рождения",
      fields: ["birthPlace"],
      before: { birthPlace: "Москва" },
      after: { birthPlace: "Тула" }
    }
    const definition = loadDefinitions().find(({ card }) => card.code === "foreign-passport")
    const sent = { ...v.parse(v.looseObject({}), passport.sent), corrections: [correction] }
    show(v.parse(ApplicationView, { ...passport, sent }), {
      "GET /catalogue/services/foreign-passport/definition": [200, definition]
    })
    const answered = await screen.findByRole("region", { name: "Уточнения" })
    expect(await within(answered).findByText("Место рождения")).toBeTruthy()
    expect(answered.textContent).toContain("БылоМоскваСталоТула")
  })

  test("withdraws only after asking once more", async () => {
    const { all } = show(passport, {
      [`POST ${path}/withdraw`]: [200, { version: 5, status: "withdrawn", turn: "nobody" }]
    })
    await userEvent.click(await screen.findByRole("button", { name: "Отозвать заявление" }))
    expect(all.map(({ what }) => what)).not.toContain(`POST ${path}/withdraw`)
    const dialog = await screen.findByRole("dialog", { name: "Отозвать заявление?" })
    await userEvent.click(within(dialog).getByRole("button", { name: "Отозвать заявление" }))
    await waitFor(() => expect(all.map(({ what }) => what)).toContain(`POST ${path}/withdraw`))
  })

  test("deletes a draft only after asking once more", async () => {
    const { sent: _, ...unsent } = passport
    const draft: ApplicationView = { ...unsent, status: "draft", turn: "citizen", moves: [] }
    const { all } = show(draft, { [`DELETE ${path}`]: [204, undefined] })
    await userEvent.click(await screen.findByRole("button", { name: "Удалить черновик" }))
    const dialog = await screen.findByRole("dialog", { name: "Удалить черновик?" })
    await userEvent.click(within(dialog).getByRole("button", { name: "Оставить" }))
    expect(all.map(({ what }) => what)).not.toContain(`DELETE ${path}`)
    await userEvent.click(screen.getByRole("button", { name: "Удалить черновик" }))
    await userEvent.click(within(dialog).getByRole("button", { name: "Удалить черновик" }))
    await waitFor(() => expect(all.map(({ what }) => what)).toContain(`DELETE ${path}`))
  })

  test("says why it could not be withdrawn", async () => {
    show(passport, {
      [`POST ${path}/withdraw`]: refusing(409, "move-refused", "Сейчас этого сделать нельзя")
    })
    await userEvent.click(await screen.findByRole("button", { name: "Отозвать заявление" }))
    const dialog = await screen.findByRole("dialog", { name: "Отозвать заявление?" })
    await userEvent.click(within(dialog).getByRole("button", { name: "Отозвать заявление" }))
    expect((await screen.findByRole("alert")).textContent).toContain("Сейчас этого сделать нельзя")
  })

  test("changes before the eyes", async () => {
    let now = passport
    show(passport, { [`GET ${path}`]: () => [200, now] })
    expect(await course()).toContain("Сотрудник проверяет сведения.")
    now = asked
    await queries.invalidateQueries({ queryKey: ["applications"] })
    expect(await screen.findByRole("link", { name: "Ответить" })).toBeTruthy()
  })

  test("says that there is no such application", async () => {
    show(passport, {
      [`GET ${path}`]: refusing(404, "application-not-found", "Такого заявления нет")
    })
    expect((await screen.findByRole("alert")).textContent).toContain("Такого заявления нет")
  })
})
