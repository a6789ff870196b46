import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { caseInWork, number, standing } from "../testing/cases.ts"
import { openPage } from "../testing/open-page.tsx"
import CasePage from "./case-page.tsx"

const address = `/desk/applications/${number}`
const moves = `POST ${address}/moves`
const moved = [200, { version: 4, status: "approved", turn: "agency" }] as const
const changed = refusing(409, "application-changed", "Заявление уже изменилось")

const show = async (answers: Answers) => {
  const asked = answering({
    [`GET ${address}`]: [200, caseInWork()],
    [`GET ${address}/standing`]: [200, standing()],
    "GET /desk/applications": [200, { items: [] }],
    ...answers
  })
  openPage(CasePage, `/applications/${number}`, "/applications/:number")
  await screen.findByRole("region", { name: "Решение" })
  return () => asked.filter(({ what }) => what === moves).map(({ body }) => body)
}

/** Presses the button of that decision, and gives the dialog that asks for words. */
const ask = async (name: string) => {
  await userEvent.click(screen.getByRole("button", { name }))
  const dialog = within(await screen.findByRole("dialog", { name }))
  return { ...dialog, press: () => userEvent.click(dialog.getByRole("button", { name })) }
}

describe("deciding a case", () => {
  test("approves on the version that was seen, and puts the focus on the decision", async () => {
    const sent = await show({ [moves]: moved })
    const dialog = await ask("Одобрить")
    await dialog.press()
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
    expect(sent()).toEqual([{ do: "approve", version: 3 }])
    expect(document.activeElement?.textContent).toBe("Решение")
  })

  test("asks about the fields that are ticked, and not about a consent", async () => {
    const sent = await show({ [moves]: moved })
    const dialog = await ask("Запросить уточнение")
    expect(dialog.queryByRole("checkbox", { name: "Подтверждаю" })).toBeNull()
    await userEvent.click(dialog.getByRole("checkbox", { name: "Место рождения" }))
    await userEvent.type(dialog.getByRole("textbox"), "Укажите область")
    await dialog.press()
    const fields = ["birthPlace"]
    expect(sent()).toEqual([{ do: "ask", version: 3, fields, comment: "Укажите область" }])
  })

  test("says what is wrong with a question, at its fields", async () => {
    const errors = [
      { path: "fields", code: "asked.no_field", message: "Отметьте хотя бы одно поле" },
      { path: "comment", code: "comment.empty", message: "Напишите, что нужно" }
    ]
    await show({ [moves]: refusing(400, "invalid-request", "Есть ошибки", { errors }) })
    const dialog = await ask("Запросить уточнение")
    await dialog.press()
    expect(await dialog.findByText("Отметьте хотя бы одно поле")).toBeTruthy()
    expect(dialog.getByRole("textbox").getAttribute("aria-invalid")).toBe("true")
  })

  test("refuses only when asked twice, with the words the citizen will read", async () => {
    const sent = await show({ [moves]: moved })
    const dialog = await ask("Отказать")
    await userEvent.click(dialog.getByRole("button", { name: "Выезд ограничен судом." }))
    await dialog.press()
    expect(dialog.getByText("Отказ нельзя отменить")).toBeTruthy()
    expect(dialog.getByText("Выезд ограничен судом.").tagName).toBe("BLOCKQUOTE")
    expect(sent()).toEqual([])
    await userEvent.click(dialog.getByRole("button", { name: "Изменить текст" }))
    await userEvent.type(dialog.getByRole("textbox"), " Решение № 1")
    await dialog.press()
    await dialog.press()
    const reason = "Выезд ограничен судом. Решение № 1"
    expect(sent()).toEqual([{ do: "refuse", version: 3, reason }])
  })

  test("decides anew by itself when only the portal has added something", async () => {
    let version = 3
    const sent = await show({
      [`GET ${address}`]: () => [200, caseInWork({ version })],
      [moves]: ({ body }) => {
        if (version === 4) return moved
        version = 4
        return body === null ? moved : changed
      }
    })
    const dialog = await ask("Одобрить")
    await dialog.press()
    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent().at(-1)).toEqual({ do: "approve", version: 4 })
  })

  test("keeps the words when the citizen changed the answers meanwhile, and says so", async () => {
    let version = 3
    const sent = await show({
      [`GET ${address}`]: () => [
        200,
        caseInWork({ version, answers: { birthPlace: version === 3 ? "Москва" : "Тула" } })
      ],
      [moves]: () => {
        version = 4
        return changed
      }
    })
    const dialog = await ask("Одобрить")
    await userEvent.type(dialog.getByRole("textbox"), "Всё верно")
    await dialog.press()
    expect((await dialog.findByRole("alert")).textContent).toBe("Заявление уже изменилось")
    expect(dialog.getByRole("textbox")).toHaveProperty("value", "Всё верно")
    expect(screen.getByText("Дело изменилось, пока вы решали")).toBeTruthy()
    expect(screen.getByText("Тула")).toBeTruthy()
    expect(sent()).toHaveLength(1)
  })

  test("closes what can no longer be done, and says why", async () => {
    let now = {}
    await show({
      [`GET ${address}`]: () => [200, caseInWork(now)],
      [moves]: () => {
        now = { version: 5, status: "refused", turn: "nobody", moves: [], clock: { is: "over" } }
        return refusing(409, "move-refused", "Сейчас нельзя")
      }
    })
    const dialog = await ask("Одобрить")
    await dialog.press()
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
    expect(screen.getByText("Дело изменилось, пока вы решали")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Одобрить" })).toBeNull()
  })
})
