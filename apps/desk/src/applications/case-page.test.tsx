import { refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { queries } from "../app/queries.ts"
import { inHours, number, standing } from "../testing/cases.ts"
import { address, part, showCase } from "../testing/show-case.ts"

describe("a case at the desk", () => {
  test("tells whose turn it is, by when it wants deciding, and what was sent", async () => {
    showCase()
    const decision = await part("Решение")
    expect(decision.textContent).toContain("Чей ходведомство")
    expect(decision.textContent).toContain("Осталось: 8 дней")
    expect(decision.textContent).toContain("ГоспошлинаОплачена")
    expect((await part("Заявитель")).textContent).toContain("Место рожденияМосква")
  })

  test("tells what stops the clock, and what was asked", async () => {
    showCase({
      status: "clarification",
      turn: "citizen",
      clock: { is: "standing", left: 72 * 3_600_000 },
      asked: { fields: ["birthPlace"], comment: "Укажите область" },
      moves: []
    })
    const decision = await part("Решение")
    expect(decision.textContent).toContain("Срок остановлен, пока гражданин не ответит")
    expect(decision.textContent).toContain("3 дня")
    expect(decision.textContent).toContain("Укажите область")
    expect((await part("Заявитель")).textContent).toContain("Ждём уточнения")
  })

  test("marks what the citizen changed since, and names it in the course", async () => {
    const at = inHours(-1)
    const answered = { at, type: "ClarificationAnswered", by: "citizen", fields: ["birthPlace"] }
    showCase({ history: [answered] })
    expect(within(await part("Заявитель")).getAllByText(/^Изменено/)).toHaveLength(1)
    expect((await part("Ход дела")).textContent).toContain("Место рождения")
  })

  test("shows a picture when it is asked for, and a PDF too", async () => {
    showCase()
    const files = within(await part("Фото и сканы"))
    expect(files.queryByRole("img")).toBeNull()
    await userEvent.click(files.getByRole("button", { name: "Показать: фото.png" }))
    expect(files.getByRole("img", { name: "фото.png" }).getAttribute("src")).toMatch(/\/file$/)
    expect(files.getByRole("button", { name: "Показать: скан.pdf" })).toBeTruthy()
  })

  test("tells of a document that the portal issued whose it is, and that its seal holds", async () => {
    const documentId = "0190a000-0000-7000-8000-00000000000f"
    const sealed = {
      documentId,
      title: "Справка о доходах",
      issuer: { ru: "Федеральная налоговая служба", en: "Federal Tax Service" },
      issuedAt: "2026-11-20T09:00:00.000Z",
      code: "NZ0Y-3ERH-ZXTS-KW41-T9ZX",
      seal: "intact"
    }
    const answers = { photo: [{ id: documentId, name: "Справка.pdf", size: 9 }] }
    showCase({ answers, sealed: [sealed] })
    const files = await part("Фото и сканы")
    expect(files.textContent).toContain("Подпись цела")
    expect(files.textContent).toContain("Федеральная налоговая служба, 20 ноября 2026")
    expect(files.textContent).toContain("NZ0Y-3ERH-ZXTS-KW41-T9ZX")
  })

  test.each([
    ["broken", "Подпись нарушена"],
    ["lost", "Файл не открывается"]
  ])("warns of a seal that is %s", async (seal, said) => {
    const documentId = "0190a000-0000-7000-8000-00000000000f"
    const issuer = { ru: "Налоговая служба", en: "Tax service" }
    const issued = { title: "Справка", issuer, issuedAt: "2026-11-20T09:00:00.000Z", code: "A" }
    const answers = { photo: [{ id: documentId, name: "Справка.pdf", size: 9 }] }
    showCase({ answers, sealed: [{ documentId, ...issued, seal }] })
    expect((await part("Фото и сканы")).textContent).toContain(said)
  })

  test("tells in words what a registry answered", async () => {
    const months = [{ month: 1, incomeCode: "2000", amount: 12_000_000 }]
    showCase({
      fetched: { "tax-income": { status: "found", year: 2025, months, total: 12_000_000 } }
    })
    const told = (await part("Сведения о доходах")).textContent
    expect(told).toContain("ОтветСведения найдены")
    expect(told).toContain("Год2025")
    expect(told?.replaceAll(/\s/g, " ")).toContain("январьоплата труда, 120 000 ₽")
  })

  test("says that it has moved on, and shows it anew only when asked to", async () => {
    const asked = showCase(
      {},
      { [`GET ${address}/standing`]: [200, standing({ version: 4, status: "withdrawn" })] }
    )
    expect(await screen.findByText("Дело изменилось")).toBeTruthy()
    const looks = () => asked.filter(({ what }) => what === `GET ${address}`).length
    expect(looks()).toBe(1)
    await userEvent.click(screen.getByRole("button", { name: "Показать заново" }))
    await waitFor(() => expect(looks()).toBe(2))
  })

  test("goes from the screen when the consent is taken back meanwhile", async () => {
    let isOpen = true
    const gone = refusing(404, "application-not-found", "Такого заявления нет")
    showCase({}, { [`GET ${address}/standing`]: () => (isOpen ? [200, standing()] : gone) })
    await part("Заявитель")
    await waitFor(() => expect(queries.getQueryData(["standing", number])).toBeTruthy())
    isOpen = false
    await queries.invalidateQueries({ queryKey: ["standing"] })
    expect(await screen.findByText(/гражданин отозвал согласие/)).toBeTruthy()
    expect(screen.queryByText("Москва")).toBeNull()
  })

  test("says why it does not open: no such number, another agency, no consent", async () => {
    const gone = refusing(404, "application-not-found", "Такого заявления нет")
    showCase({}, { [`GET ${address}`]: gone })
    expect((await screen.findByText("Дело не открылось")).textContent).toBeTruthy()
    expect(screen.getByRole("link", { name: "К заявлениям" })).toBeTruthy()
  })
})
