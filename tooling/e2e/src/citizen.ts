import { expect, type Page } from "@playwright/test"
import { codeAfter, newPhone } from "./inbox.ts"

/** Good enough for the policy, and in nobody's list. */
export const password = "Верста-колодец-17"

/** «Регистрация» by phone, with the code from the sandbox's SMS gateway. Ends signed in, at home. */
export const register = async (page: Page): Promise<string> => {
  const phone = newPhone()
  await page.goto("/registration")
  await page.getByLabel("Мобильный телефон или почта").fill(phone)
  await page.getByLabel("Пароль", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Зарегистрироваться" }).click()
  await page.getByLabel("Код", { exact: true }).fill(await codeAfter(phone, 0))
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()
  return phone
}

/** «Войти» by phone and password. A second factor, if there is one, is asked for next. */
export const signIn = async (page: Page, phone: string, secret = password): Promise<void> => {
  await page.goto("/sign-in")
  await page.getByLabel("Телефон или почта").fill(phone)
  await page.getByLabel("Пароль", { exact: true }).fill(secret)
  await page.getByRole("button", { name: "Войти", exact: true }).click()
}

/** «Выйти», from wherever it is at this width. */
export const signOut = async (page: Page): Promise<void> => {
  await page.goto("/more")
  await page.getByRole("button", { name: "Выйти" }).filter({ visible: true }).first().click()
  await expect(page.getByRole("heading", { name: "Вход" })).toBeVisible()
}
