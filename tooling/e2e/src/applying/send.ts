import { expect, type Page } from "@playwright/test"
import type { AuthenticatorApp } from "../authenticator-app.ts"

/** «Отправить», confirmed by the app's code. Gives the number. */
export const send = async (page: Page, app: AuthenticatorApp): Promise<string> => {
  await page.getByRole("button", { name: "Отправить" }).click()
  await page.getByLabel("Код из приложения").fill(app.nextCode())
  await expect(page.getByRole("heading", { name: "Заявление отправлено" })).toBeVisible()
  const said = await page.getByText(/Номер заявления: /).textContent()
  return said?.split(": ")[1]?.trim() ?? ""
}
