import { type Browser, expect, type Page } from "@playwright/test"
import { ask } from "./given/ask.ts"
import { deskPage } from "./given/desk-page.ts"

/** At the desk: an operator takes the identity check of that page's citizen, sees the scans, and approves. */
export const operatorApproves = async (browser: Browser, page: Page): Promise<void> => {
  const { identityCase } = await ask(page, "GET /verification")
  const desk = await deskPage(browser, "operator")
  const check = desk.getByRole("link", {
    name: `Открыть: ${identityCase.id.slice(-8).toUpperCase()}`
  })
  // Machines look first: it comes to the queue when they are done.
  await expect(async () => {
    await desk.goto("/")
    await expect(check).toBeVisible({ timeout: 2000 })
  }).toPass()
  await check.click()
  await desk.getByRole("button", { name: "Взять в работу" }).click()
  for (const scan of ["Паспорт", "СНИЛС", "Фото лица с паспортом"]) {
    const picture = desk.getByRole("img", { name: scan, exact: true })
    await expect(picture).not.toHaveJSProperty("naturalWidth", 0)
  }
  await desk.getByRole("button", { name: "Подтвердить личность" }).click()
  await expect(desk.getByText("Личность подтверждена")).toBeVisible()
}
