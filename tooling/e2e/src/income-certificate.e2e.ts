import { expect } from "@playwright/test"
import { givenStandard } from "./given/citizens.ts"
import { test } from "./journey.ts"

test("«Справка о доходах»: found by a word of it, sent, signed, and checked by anybody", async ({
  page,
  browser
}) => {
  const { app, person } = await givenStandard(page)
  await page.goto("/services")
  await page.getByRole("searchbox", { name: "Поиск услуги" }).fill("справку о доходах")
  await expect(page.getByText("Найдена 1 услуга")).toBeVisible()
  await page.getByRole("link", { name: "Справка о доходах" }).click()
  await expect(page.getByText("Бесплатно")).toBeVisible()
  await page.getByRole("link", { name: "Подать заявление" }).click()

  await page.getByLabel("Год", { exact: true }).selectOption({ label: "2025 год" })
  await page.getByRole("radio", { name: "В банк" }).check()
  await page.getByRole("button", { name: "Продолжить" }).click()
  await expect(page.getByLabel("Фамилия")).toHaveValue(person.family)
  await page.getByRole("textbox", { name: "ИНН" }).fill(person.inn)
  await page.getByRole("checkbox", { name: /Подтверждаю/ }).check()
  await page.getByRole("button", { name: "Проверить" }).click()
  await expect(page.getByRole("heading", { name: "Проверьте сведения" })).toBeFocused()

  await page.getByRole("button", { name: "Отправить" }).click()
  await page.getByLabel("Код из приложения").fill(app.nextCode())
  await expect(page.getByRole("heading", { name: "Заявление отправлено" })).toBeVisible()
  await expect(page.getByRole("img", { name: /QR-код/ })).toBeVisible()
  await page.getByRole("link", { name: "Открыть заявление" }).click()
  await page.getByRole("link", { name: "Открыть результат" }).click()
  await expect(page.getByText("Документ подписан электронной подписью.")).toBeVisible()

  const coming = page.waitForEvent("download")
  await page.getByRole("link", { name: "Скачать" }).click()
  const bytes = await readAll(await (await coming).createReadStream())
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
  expect(bytes.includes("/ETSI.CAdES.detached")).toBe(true)

  const check = page.getByRole("link", { name: "Проверить подлинность" })
  const address = (await check.getAttribute("href")) ?? ""
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(address)
  await expect(stranger.getByText("Документ подлинный")).toBeVisible()
  await expect(stranger.getByText("Справка о доходах").first()).toBeVisible()
  await stranger
    .getByLabel("PDF документа")
    .setInputFiles({ name: "справка.pdf", mimeType: "application/pdf", buffer: bytes })
  await expect(stranger.getByText("Файл подлинный и не изменён")).toBeVisible()
})

const readAll = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Array<Buffer> = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
