import { expect } from "@playwright/test"
import { register, signIn } from "./citizen.ts"
import { test } from "./journey.ts"

test("a session ended from «Активные устройства» is over where it was", async ({
  page,
  browser
}) => {
  const phone = await register(page)
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, phone)
  await expect(elsewhere.getByRole("heading", { name: /Добрый день/ })).toBeVisible()

  await page.goto("/devices")
  await page.getByRole("button", { name: /^Завершить сеанс/ }).click()
  await expect(page.getByText("Сеанс завершён").first()).toBeVisible()
  await expect(page.getByRole("button", { name: /^Завершить сеанс/ })).toHaveCount(0)

  await elsewhere.goto("/documents")
  await expect(elsewhere.getByRole("heading", { name: "Вход" })).toBeVisible()
  await page.goto("/documents")
  await expect(page.getByRole("heading", { name: "Мои документы" })).toBeVisible()
})

test("idleness is warned of before it ends the session, and «Остаться» goes on", async ({
  page
}) => {
  await register(page)
  // As if nothing had been asked of the portal for eight minutes and a half, until something is.
  let idle = true
  await page.route("**/api/v1/accounts/session", async (route) => {
    const answer = await route.fetch()
    const session = await answer.json()
    const soon = new Date(Date.now() + 90_000).toISOString()
    await route.fulfill({ json: idle ? { ...session, idleEndsAt: soon } : session })
  })
  await page.route("**/api/v1/accounts/sessions", async (route) => {
    idle = false
    await route.continue()
  })
  await page.goto("/documents")
  const warning = page.getByRole("dialog", { name: "Вы ещё здесь?" })
  await expect(warning).toContainText("мы завершим сеанс")
  await warning.getByRole("button", { name: "Остаться" }).click()
  await expect(warning).toBeHidden()
  await expect(page.getByRole("heading", { name: "Мои документы" })).toBeVisible()
})
