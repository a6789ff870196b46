import type { ApplicationView } from "@opora/contract/applications/applications"
import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import ApplicationPage from "../application-page.tsx"
import { issued, passport, receiptAct } from "../testing/passport.ts"

const path = `/applications/${passport.id}`
const confirmation = "0190a000-0000-7000-8000-0000000000cf"
const documentId = "0190a000-0000-7000-8000-0000000000d1"
const received = { issuedAt: issued.updatedAt, at: issued.updatedAt, method: "totp", locale: "ru" }
const done = { ...issued, status: "done", turn: "nobody", moves: [], version: 8 }

const show = (view: ApplicationView | object = issued, answers: Answers = {}) => {
  const asked = answering({
    [`GET ${path}`]: [200, view],
    [`GET ${path}/receipt`]: [200, { act: receiptAct, version: 7 }],
    "POST /confirmations": [201, { id: confirmation, methods: ["totp"], digits: "31" }],
    [`POST /confirmations/${confirmation}/verify`]: [200, { token: "opora_signed" }],
    ...answers
  })
  openPage(ApplicationPage, path, "/applications/:id")
  return asked
}

const act = () => screen.findByRole("region", { name: "Акт о получении" })

const sign = async () => {
  await userEvent.click(await within(await act()).findByRole("button", { name: "Подписать акт" }))
  const dialog = await screen.findByRole("dialog", { name: "Подпись акта о получении" })
  await userEvent.type(await within(dialog).findByLabelText(/Код из приложения/), "123456")
  const button = within(dialog).queryByRole("button", { name: "Подтвердить" })
  if (button) await userEvent.click(button)
}

describe("the act of receipt", () => {
  test("is read before it is signed: what, where, by which office and until when", async () => {
    show()
    const lines = await waitFor(async () => {
      const text = (await act()).textContent
      expect(text).toContain("Кто выдал")
      return text
    })
    expect(lines).toContain("Заграничный паспорт на 10 лет")
    expect(lines).toContain("Москва, Новослободская ул., 45")
    expect(lines).toContain("Иванова Анна Петровна")
    expect(lines).toContain("28 ноября 2026")
  })

  test("is signed on exactly the version that was read", async () => {
    const signing = `POST ${path}/receipt`
    let view: object = issued
    const asked = show(issued, {
      [`GET ${path}`]: () => [200, view],
      [signing]: () => {
        view = { ...done, sent: { ...issued.sent, received } }
        return [200, { version: 8, status: "done", turn: "nobody" }]
      }
    })
    await sign()
    expect(await screen.findByText("Акт подписан")).toBeTruthy()
    expect((await act()).textContent).toContain("кодом из приложения")
    expect(asked.find(({ what }) => what === "POST /confirmations")?.body).toEqual({
      operation: "applications.confirm-receipt",
      payload: { applicationId: passport.id, version: 7 }
    })
    const sent = asked.find(({ what }) => what === signing)
    expect(sent?.body).toEqual({ version: 7 })
    expect(sent?.headers.get("confirmation")).toBe("opora_signed")
  })

  test("says why it was not signed, and can be signed again", async () => {
    show(issued, {
      [`POST ${path}/receipt`]: refusing(409, "application-changed", "Заявление изменилось")
    })
    await sign()
    expect((await screen.findByRole("alert")).textContent).toContain("Заявление изменилось")
    expect(await within(await act()).findByRole("button", { name: "Подписать акт" })).toBeTruthy()
  })

  test("leads to its paper once that is made", async () => {
    show(
      { ...done, sent: { ...issued.sent, received: { ...received, act: documentId } } },
      {
        [`GET /documents/${documentId}`]: [
          200,
          {
            id: documentId,
            kind: "result",
            title: "Акт о получении",
            origin: "issued",
            mediaType: "application/pdf",
            size: 100,
            addedAt: issued.updatedAt,
            code: "7K3M-9QWX-2BCD-HJ45-PT6R"
          }
        ]
      }
    )
    const card = within(await act())
    expect(card.getByRole("link", { name: "Открыть акт" })).toHaveProperty(
      "pathname",
      `/documents/${documentId}`
    )
    const check = await card.findByRole("link", { name: "Проверить подлинность" })
    expect(check).toHaveProperty("pathname", "/verify/7K3M-9QWX-2BCD-HJ45-PT6R")
  })

  test("was never signed: says so, and offers nothing", async () => {
    show(done)
    expect(await screen.findByText("Акт о получении не подписан")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Подписать акт" })).toBeNull()
  })
})
