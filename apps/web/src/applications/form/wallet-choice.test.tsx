import { cleanup, screen, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test } from "vitest"
import { press, showForm } from "./testing/show-form.tsx"

const kept = {
  id: "0190a000-0000-7000-8000-000000000001",
  title: "Паспорт",
  kind: "passport",
  mediaType: "application/pdf",
  size: 1000
} as const
const photo = {
  ...kept,
  id: kept.id.replace(/1$/, "2"),
  title: "Я",
  mediaType: "image/jpeg"
} as const
const expired = {
  ...kept,
  id: kept.id.replace(/1$/, "3"),
  title: "Старый",
  validUntil: "2020-01-01"
}
const large = { ...kept, id: kept.id.replace(/1$/, "4"), title: "Большой", size: 6_000_000 }

const open = "Выбрать из «Моих документов»: Скан паспорта"

afterEach(cleanup)

test("a file field takes a document that is in «Мои документы»", async () => {
  const documents = [photo, kept, expired, large]
  const answers = showForm("residence-registration", {}, { only: ["passportScan"], documents })
  await press(open)
  const dialog = within(screen.getByRole("dialog", { name: "Мои документы" }))
  expect(dialog.queryByText("Старый")).toBeNull()
  expect(dialog.queryByText("Большой")).toBeNull()
  await userEvent.click(dialog.getByRole("button", { name: /Паспорт/ }))
  expect(answers()["passportScan"]).toEqual([{ id: kept.id, name: "Паспорт.pdf", size: 1000 }])
  expect(screen.getByText("Документ приложен: Паспорт")).toBeTruthy()
  await press(open)
  expect(dialog.queryByRole("button", { name: /Паспорт/ })).toBeNull()
})

test("a file field offers nothing that it would refuse", () => {
  showForm("foreign-passport", {}, { only: ["photo"], documents: [kept] })
  expect(screen.queryByRole("button", { name: /Моих документов/ })).toBeNull()
})
