import { expect, type Locator, type Page } from "@playwright/test"
import { password } from "../citizen.ts"
import { ask } from "../given/ask.ts"
import { givenStandard } from "../given/citizens.ts"
import { test } from "../journey.ts"

/** Walk on by Tab until the focus is there, and can be seen. */
const walkTo = async (page: Page, there: Locator) => {
  await expect(there).toBeVisible()
  for (let steps = 0; steps < 60; steps++) {
    if (await there.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press("Tab")
  }
  await expect(there).toBeFocused()
  await expect(there).toBeInViewport()
}

const press = async (page: Page, there: Locator, key = "Enter") => {
  await walkTo(page, there)
  await page.keyboard.press(key)
}

test("from the sign-in to a sent application by the keyboard alone", async ({ page }) => {
  const { app, contact, person } = await givenStandard(page)
  const { codes } = await ask(page, "POST /accounts/recovery-codes")
  await page.context().clearCookies()
  await page.goto("/sign-in")

  await walkTo(page, page.getByLabel("Телефон или почта"))
  await page.keyboard.type(contact)
  await walkTo(page, page.getByLabel("Пароль", { exact: true }))
  await page.keyboard.type(password)
  await page.keyboard.press("Enter")
  await press(page, page.getByRole("button", { name: /Резервный код/ }))
  await walkTo(page, page.getByLabel("Резервный код"))
  await page.keyboard.type(codes[0])
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeFocused()

  await press(page, page.getByRole("link", { name: "Услуги", exact: true }))
  await expect(page.getByRole("heading", { name: "Услуги", level: 1 })).toBeFocused()
  await walkTo(page, page.getByRole("searchbox", { name: "Поиск услуги" }))
  await page.keyboard.type("доходы")
  await expect(page.getByText("Найдена 1 услуга")).toBeVisible()
  // Each page begins at its heading: who walks on before it is there would be called back to it.
  const title = page.getByRole("heading", { name: "Справка о доходах", level: 1 })
  await press(page, page.getByRole("link", { name: "Справка о доходах" }))
  await expect(title).toBeFocused()
  await press(page, page.getByRole("link", { name: "Подать заявление" }))
  await expect(page).toHaveURL(/applications\/new/)
  await expect(title).toBeFocused()

  const year = page.getByLabel("Год", { exact: true })
  await walkTo(page, year)
  for (let down = 0; down < 5 && (await year.inputValue()) !== "2025"; down++) {
    await page.keyboard.press("ArrowDown")
  }
  await press(page, page.getByRole("radio", { name: "В банк" }), "Space")
  await press(page, page.getByRole("button", { name: "Продолжить" }))
  await expect(page.getByRole("heading", { name: "О вас" })).toBeFocused()
  await walkTo(page, page.getByRole("textbox", { name: "ИНН" }))
  await page.keyboard.type(person.inn)
  await press(page, page.getByRole("checkbox", { name: /Подтверждаю/ }), "Space")
  await press(page, page.getByRole("button", { name: "Проверить" }))
  await expect(page.getByRole("heading", { name: "Проверьте сведения" })).toBeFocused()

  // The dialog keeps the focus, and gives it back when it is left.
  const send = page.getByRole("button", { name: "Отправить" })
  await press(page, send)
  await expect(page.getByRole("dialog", { name: "Отправка заявления" })).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog", { name: "Отправка заявления" })).toBeHidden()
  await press(page, send)
  await walkTo(page, page.getByLabel("Код из приложения"))
  await page.keyboard.type(app.nextCode())
  await expect(page.getByRole("heading", { name: "Заявление отправлено" })).toBeFocused()
})
