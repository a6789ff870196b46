import { type Answers, answering } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import VerificationPage from "./verification-page.tsx"

const at = "2026-11-21T09:00:00.000Z"
const id = () => crypto.randomUUID()
const begun = {
  level: "basic",
  steps: { standard: ["second-factor", "bank"], verified: ["second-factor", "bank", "scans"] },
  evidence: [],
  links: [],
  scans: []
}
const standard = {
  ...begun,
  level: "standard",
  steps: { standard: [], verified: ["scans"] },
  links: [{ id: id(), bank: "Песочница Банк", linkedAt: at }]
}
const scans = { passport: id(), snils: id(), selfie: id() }
const check = { id: id(), submittedAt: at, dueBy: at, scans }

const open = (shown: object, answers: Answers = {}, where = "/verification") => {
  const asked = answering({ "GET /verification": [200, shown], ...answers })
  openPage(VerificationPage, where)
  return asked
}

const level = async (name: string) => {
  const card = (await screen.findByRole("heading", { name, level: 2 })).closest("li")
  if (!card) throw new Error("no such level")
  return card
}

describe("«Подтверждение личности»", () => {
  test("shows three levels, what each opens and what is still to do", async () => {
    open(begun)
    expect((await level("Базовый")).textContent).toContain("Ваш уровень")
    expect((await level("Средний")).textContent).toContain("Привязать счёт в банке")
    expect((await level("Продвинутый")).textContent).toContain("Архив документов")
  })

  test("leads to the next step: first the second factor, then the bank", async () => {
    open(begun)
    const link = await screen.findByRole("link", { name: "Перейти в настройки безопасности" })
    expect(link.getAttribute("href")).toBe("/security")
  })

  test("asks for all three scans before it sends them", async () => {
    const asked = open(standard)
    fireEvent.click(await screen.findByRole("button", { name: "Отправить на проверку" }))
    expect(await screen.findAllByText("Загрузите все три снимка")).toHaveLength(3)
    expect(asked.map(({ what }) => what)).not.toContain("POST /verification/identity-cases")
  })

  test("does not send a scan that is too large, and says so", async () => {
    const asked = open(standard)
    const large = new File([new Uint8Array(6 * 1024 * 1024)], "с телефона.jpg")
    fireEvent.change(await screen.findByLabelText("Карточка СНИЛС"), { target: { files: [large] } })
    await screen.findByText(/Файл больше 5 МБ/)
    expect(screen.queryByRole("button", { name: "Повторить" })).toBeNull()
    expect(asked.map(({ what }) => what)).not.toContain("POST /verification/scans/snils")
  })

  test("sends the scans that are uploaded already", async () => {
    const uploaded = Object.entries(scans).map(([kind, scanId]) => ({
      id: scanId,
      kind,
      mediaType: "image/png",
      size: 10,
      uploadedAt: at
    }))
    const submit = "POST /verification/identity-cases"
    const asked = open(
      { ...standard, scans: uploaded },
      { [submit]: [201, { status: "checking", ...check }] }
    )
    fireEvent.click(await screen.findByRole("button", { name: "Отправить на проверку" }))
    await waitFor(() => expect(asked.find(({ what }) => what === submit)?.body).toEqual(scans))
  })

  test("shows how the check stands, and what the operator wants anew", async () => {
    const wanted = { status: "wanted", ...check, wanted: ["selfie"], comment: "Лицо в тени" }
    open({ ...standard, identityCase: wanted })
    expect(await screen.findByText("Нужны новые снимки")).toBeTruthy()
    expect(screen.getByText("Лицо в тени")).toBeTruthy()
    expect(screen.getByLabelText("Ваше фото с раскрытым паспортом")).toBeTruthy()
    expect(screen.queryByLabelText("Карточка СНИЛС")).toBeNull()
    expect(screen.getByRole("button", { name: "Ответить" })).toBeTruthy()
  })

  test("says the reason of a refusal and offers to try again", async () => {
    const refused = {
      status: "refused",
      ...check,
      decidedAt: at,
      reason: "unreadable",
      comment: "Блик"
    }
    open({ ...standard, identityCase: refused })
    expect(await screen.findByText("Снимки не читаются")).toBeTruthy()
    expect(screen.getByRole("button", { name: "Отправить на проверку" })).toBeTruthy()
  })

  test("«Личность подтверждена», and the way back to what was barred", async () => {
    const proof = { id: id(), method: "scans", validatedAt: at }
    const verified = { ...standard, level: "verified", steps: { standard: [], verified: [] } }
    open(
      { ...verified, evidence: [proof] },
      {},
      "/verification?needed=verified&return_to=%2Fservices%2Fincome"
    )
    expect(await screen.findByText("Личность подтверждена")).toBeTruthy()
    const back = screen.getByRole("link", { name: "Вернуться к начатому" })
    expect(back.getAttribute("href")).toBe("/services/income")
  })

  test("«Отвязать» asks once more", async () => {
    open(standard)
    fireEvent.click(await screen.findByRole("button", { name: "Отвязать: Песочница Банк" }))
    const dialog = await screen.findByRole("dialog")
    expect(within(dialog).getByText(/Уровень станет «Базовый»/)).toBeTruthy()
  })
})
