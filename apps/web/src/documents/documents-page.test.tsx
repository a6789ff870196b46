import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import DocumentPage from "./document-page.tsx"
import DocumentsPage from "./documents-page.tsx"

const id = "0190a000-0000-7000-8000-000000000003"
const certificate = {
  id,
  origin: "issued",
  kind: "income-statement",
  title: "Справка о доходах",
  mediaType: "application/pdf",
  size: 113_000,
  addedAt: "2026-11-21T06:00:00.000Z",
  by: "fns",
  byName: { ru: "Федеральная налоговая служба", en: "Federal Tax Service" },
  code: "NZ0Y-3ERH-ZXTS-KW41-T9ZX",
  subject: "application/7"
}

const list = (answers: Answers = {}) => {
  answering({ "GET /documents": [200, { items: [certificate] }], ...answers })
  openPage(DocumentsPage, "/documents")
}

const one = (answers: Answers = {}) => {
  const asked = answering({ [`GET /documents/${id}`]: [200, certificate], ...answers })
  return { asked, page: openPage(DocumentPage, `/documents/${id}`, "/documents/:id") }
}

describe("«Мои документы»", () => {
  test("show what agencies signed, and who", async () => {
    list()
    const link = await screen.findByRole("link", { name: "Справка о доходах" })
    expect(link).toHaveProperty("pathname", `/documents/${id}`)
    expect(link.closest("article")?.textContent).toContain("Федеральная налоговая служба")
  })

  test("ask for a file before anything is sent", async () => {
    list()
    await userEvent.click(await screen.findByRole("button", { name: "Загрузить файл" }))
    const dialog = await screen.findByRole("dialog", { name: "Новый документ" })
    await userEvent.click(within(dialog).getByRole("button", { name: "Сохранить" }))
    expect(dialog.textContent).toContain("Выберите файл")
    const scan = new File(["%PDF-1.4"], "скан.pdf", { type: "application/pdf" })
    await userEvent.upload(within(dialog).getByLabelText("Файл"), scan)
    expect(dialog.textContent).toContain("скан.pdf")
    expect(dialog.textContent).not.toContain("Выберите файл")
  })

  test("say so when there are none", async () => {
    list({ "GET /documents": [200, { items: [] }] })
    expect(await screen.findByText("Документов пока нет")).toBeTruthy()
  })
})

describe("the page of a document", () => {
  test("says what it is, where its title alone does not", async () => {
    const uploaded = { ...certificate, origin: "uploaded", title: "скан", kind: "other" }
    one({ [`GET /documents/${id}`]: [200, uploaded] })
    expect(await screen.findByText("Другой документ")).toBeTruthy()
  })

  test("leaves it to the title of what was issued", async () => {
    one({ [`GET /documents/${id}`]: [200, { ...certificate, kind: "other" }] })
    expect(await screen.findByText("О документе")).toBeTruthy()
    expect(screen.queryByText("Другой документ")).toBeNull()
  })

  test("opens, saves and checks it", async () => {
    one()
    const open = await screen.findByRole("link", { name: "Открыть" })
    expect(open).toHaveProperty("pathname", `/documents/${id}/view`)
    expect(screen.getByRole("link", { name: "Скачать" })).toHaveProperty(
      "pathname",
      `/api/v1/documents/${id}/file`
    )
    expect(screen.getByRole("link", { name: "Переслать" })).toHaveProperty(
      "pathname",
      `/documents/${id}/forward`
    )
    expect(screen.getByRole("link", { name: "Проверить подлинность" })).toHaveProperty(
      "pathname",
      "/verify/NZ0Y-3ERH-ZXTS-KW41-T9ZX"
    )
  })

  test("tells to whom it was handed over, and whether they may still open it", async () => {
    const to = {
      at: "2026-11-21T06:00:00.000Z",
      applicationId: "0190a000-0000-7000-8000-000000000004",
      number: "3358-0404-1859-0680",
      title: { ru: "Заграничный паспорт", en: "Foreign passport" },
      agencyName: { ru: "МВД России", en: "The Ministry" }
    }
    const items = [
      { ...to, isOpen: true },
      { ...to, isOpen: false }
    ]
    one({ [`GET /documents/${id}/handovers`]: [200, { items }] })
    const handed = within(await screen.findByRole("region", { name: "Кому передан" }))
    expect(
      handed.getAllByRole("link", { name: "Заявление № 3358-0404-1859-0680" })[0]
    ).toHaveProperty("pathname", `/applications/${to.applicationId}`)
    expect(handed.getByText("Доступ открыт")).toBeTruthy()
    expect(handed.getByText("Доступ закрыт")).toBeTruthy()
  })

  test("renames it", async () => {
    const { asked } = one({ [`PUT /documents/${id}`]: [200, { ...certificate, title: "Моя" }] })
    await userEvent.click(await screen.findByRole("button", { name: "Изменить" }))
    const title = await screen.findByLabelText("Название")
    await userEvent.clear(title)
    await userEvent.type(title, "Моя")
    await userEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    await screen.findByRole("heading", { level: 1 })
    expect(asked.find(({ what }) => what === `PUT /documents/${id}`)?.body).toMatchObject({
      title: "Моя",
      kind: "income-statement"
    })
  })

  test("keeps what an application rests on, and says why", async () => {
    const refusal = refusing(409, "document-in-use", "На этом документе держится заявление")
    one({ [`DELETE /documents/${id}`]: refusal })
    await userEvent.click(await screen.findByRole("button", { name: "Удалить" }))
    const dialog = await screen.findByRole("dialog", { name: "Удалить документ?" })
    await userEvent.click(within(dialog).getByRole("button", { name: "Удалить" }))
    expect((await screen.findByRole("alert")).textContent).toContain("держится заявление")
  })
})
