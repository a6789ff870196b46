import { expect } from "@playwright/test"
import { password, register, signIn, signOut } from "./citizen.ts"
import { codeAfter, newPhone } from "./inbox.ts"
import { test } from "./journey.ts"

test("a citizen registers by phone, leaves, and comes back", async ({ page }) => {
  const phone = await register(page)
  await signOut(page)
  await expect(page).toHaveURL(/\/sign-in$/)
  await signIn(page, phone)
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()
})

test("whoever is asked to sign in comes to the page they wanted", async ({ page }) => {
  const phone = await register(page)
  await page.context().clearCookies()
  await page.goto("/documents")
  await expect(page.getByRole("heading", { name: "Вход" })).toBeVisible()
  await page.getByLabel("Телефон или почта").fill(phone)
  await page.getByLabel("Пароль", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Войти", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Мои документы" })).toBeVisible()
})

test("three wrong tries end a code, and a new one helps", async ({ page }) => {
  const phone = newPhone()
  await page.goto("/registration")
  await page.getByLabel("Мобильный телефон или почта").fill(phone)
  await page.getByLabel("Пароль", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Зарегистрироваться" }).click()
  const right = await codeAfter(phone, 0)
  const wrong = right === "111111" ? "222222" : "111111"
  const code = page.getByLabel("Код", { exact: true })
  for (let tries = 0; tries < 3; tries++) {
    await code.fill("")
    await code.fill(wrong)
    await expect(
      page.getByRole("alert").or(page.locator("[aria-invalid=true]")).first()
    ).toBeVisible()
  }
  await code.fill("")
  await code.fill(right)
  await expect(
    page.getByRole("alert").or(page.locator("[aria-invalid=true]")).first()
  ).toBeVisible()
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeHidden()
})

test("a wrong password does not say which part was wrong", async ({ page }) => {
  await signIn(page, newPhone(), "Совсем-другое-19")
  const said = await page.getByRole("alert").first().textContent()
  await signIn(page, "+79001234502", "Совсем-другое-19")
  await expect(page.getByRole("alert").first()).toHaveText(said ?? "")
})

test("a weak password is refused with what to mend", async ({ page }) => {
  await page.goto("/registration")
  await page.getByLabel("Мобильный телефон или почта").fill(newPhone())
  await page.getByLabel("Пароль", { exact: true }).fill("Пароль123!")
  await page.getByRole("button", { name: "Зарегистрироваться" }).click()
  await expect(page.locator("[aria-invalid=true]").first()).toBeVisible()
  await expect(page).toHaveURL(/registration/)
})
