import { expect } from "@playwright/test"
import { deskPage } from "./given/desk-page.ts"
import { staffPassword } from "./given/staff.ts"
import { authenticatorCode } from "./inbox.ts"
import { test } from "./journey.ts"
import { portalUrls } from "./portal-urls.ts"

test.use({ baseURL: portalUrls.desk })

// The other tests need those who are at the desk already: somebody has one session at a time.
const login = "fns"

test("a member of staff comes to the desk by password and code together, and leaves; an auditor sees it", async ({
  page,
  browser
}) => {
  await page.goto("/")
  await page.getByLabel("Логин").fill(login)
  // A code opens one session: the other project may have used this one.
  const leave = page.getByRole("button", { name: "Выйти" })
  await expect(async () => {
    await page.getByLabel("Пароль", { exact: true }).fill(staffPassword)
    await page.getByLabel("Код из приложения").fill(await authenticatorCode(login))
    await page.getByRole("button", { name: "Войти" }).click()
    await expect(leave).toBeVisible({ timeout: 3000 })
  }).toPass({ intervals: [5000], timeout: 60_000 })

  await leave.click()
  await expect(page.getByRole("heading", { name: "Вход для сотрудников" })).toBeVisible()
  await page.goto("/")
  await expect(page.getByRole("heading", { name: "Вход для сотрудников" })).toBeVisible()

  const watched = await deskPage(browser, "auditor")
  await watched.goto("/")
  for (const event of ["Вход", "Выход"]) {
    const told = watched.getByRole("row").filter({ hasText: "Тарасова Е. В." })
    await expect(told.getByText(event, { exact: true }).first()).toBeVisible()
  }
})
