import { expect, type Page } from "@playwright/test"
import type { AuthenticatorApp } from "../authenticator-app.ts"

/** «Подписать акт», read and signed by the app's code; its PDF comes by itself. */
export const signReceipt = async (page: Page, app: AuthenticatorApp): Promise<void> => {
  const act = page.getByRole("region", { name: "Акт о получении" })
  await expect(act.getByText("Кто выдал")).toBeVisible()
  // Sent and signed within a minute: the app shows each code once.
  await expect.poll(app.isReady, { timeout: 40_000 }).toBe(true)
  await act.getByRole("button", { name: "Подписать акт" }).click()
  await page.getByLabel("Код из приложения").fill(app.nextCode())
  await expect(act.getByText("Акт подписан")).toBeVisible()
  await expect(act.getByRole("link", { name: "Проверить подлинность" })).toBeVisible()
  const coming = page.waitForEvent("download")
  await act.getByRole("link", { name: "Скачать акт" }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/)
}
