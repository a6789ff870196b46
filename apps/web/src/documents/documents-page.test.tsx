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
  })

  test("say so when there are none", async () => {
    list({ "GET /documents": [200, { items: [] }] })
    expect(await screen.findByText("Документов пока нет")).toBeTruthy()
  })
})

describe("the page of a document", () => {
  test("opens, saves and checks it", async () => {
    one()
    const open = await screen.findByRole("link", { name: "Открыть" })
    expect(open).toHaveProperty("pathname", `/api/v1/documents/${id}/file`)
    expect(open).toHaveProperty("search", "?as=inline")
    expect(screen.getByRole("link", { name: "Скачать" })).toHaveProperty("search", "?as=attachment")
    expect(screen.getByRole("link", { name: "Проверить подлинность" })).toHaveProperty(
      "pathname",
      "/verify/NZ0Y-3ERH-ZXTS-KW41-T9ZX"
    )
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
