import { expect, type Page } from "@playwright/test"

/** «Настройки безопасности»: a passkey of that name. The page must have an authenticator. */
export const addPasskey = async (page: Page, name = "Ноутбук"): Promise<void> => {
  await page.goto("/security")
  await page.getByRole("button", { name: "Добавить ключ входа" }).click()
  await page.getByLabel("Название ключа").fill(name)
  await page.getByRole("button", { name: "Продолжить" }).click()
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible()
}
