import { expect } from "@playwright/test"
import { addPasskey } from "./add-passkey.ts"
import { appCode, step } from "./authenticator-app.ts"
import { register, signIn, signOut } from "./citizen.ts"
import { test } from "./journey.ts"
import { addAuthenticator, withoutKeys } from "./virtual-authenticator.ts"

test("a passkey is added, and signs in from the suggestions of the login field", async ({
  page
}) => {
  const authenticator = await addAuthenticator(page)
  await register(page)
  await addPasskey(page, "Телефон")
  await expect(page.getByText("Ещё не использовался")).toBeVisible()

  await withoutKeys(authenticator, () => signOut(page))
  await page.goto("/sign-in")
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()
  await page.goto("/security")
  await expect(page.getByText(/Последний вход/)).toBeVisible()
})

test("a passkey signs in by its button, and follows a password too", async ({ page }) => {
  await addAuthenticator(page)
  const phone = await register(page)
  await addPasskey(page, "Телефон")
  // A browser that offers no keys in a field, or it would be quicker than the button.
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
  })
  await signOut(page)
  await page.getByRole("button", { name: "Войти без пароля" }).click()
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()

  await signOut(page)
  await signIn(page, phone)
  await expect(page.getByRole("heading", { name: "Подтвердите, что это вы" })).toBeVisible()
  await page.getByRole("button", { name: "Использовать ключ" }).click()
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()
})

test("the last passkey stays until another factor is on, then goes", async ({ page }) => {
  await addAuthenticator(page)
  const phone = await register(page)
  await signOut(page)
  await signIn(page, phone)
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()
  await addPasskey(page, "Телефон")

  // The session was opened by a password alone: taking a factor away needs both.
  await page.getByRole("button", { name: "Удалить ключ: Телефон" }).click()
  const sure = page.getByRole("dialog", { name: "Удалить ключ?" })
  await sure.getByRole("button", { name: "Удалить" }).click()
  await page.getByRole("button", { name: "Использовать ключ" }).click()
  await expect(sure.getByRole("alert")).toContainText("последняя защита")
  await sure.getByRole("button", { name: "Отмена" }).click()

  // It is ticked once the portal has switched the codes on.
  await page.getByRole("checkbox", { name: /Коды по СМС/ }).click()
  await expect(page.getByText("Сохранено")).toBeVisible()
  await page.getByRole("button", { name: "Удалить ключ: Телефон" }).click()
  await sure.getByRole("button", { name: "Удалить" }).click()
  await expect(page.getByText("Ключей пока нет")).toBeVisible()
})

test("an app and recovery codes are set up, and each opens the account", async ({ page }) => {
  const phone = await register(page)
  await page.goto("/security")
  await page.getByRole("button", { name: "Подключить приложение" }).click()
  await expect(page.getByRole("img", { name: /QR-код/ })).toBeVisible()
  const secret = ((await page.locator("code").textContent()) ?? "").replaceAll(/\s/g, "")
  const first = step()
  await page.getByLabel("Код из приложения").fill(appCode(secret, first))
  await expect(page.getByText("Второй фактор включён")).toBeVisible()

  await page.getByRole("button", { name: "Создать коды" }).click()
  const codes = page.getByRole("dialog", { name: "Ваши резервные коды" })
  const recovery = (await codes.getByRole("listitem").first().textContent()) ?? ""
  await codes.getByRole("button", { name: "Я сохранил коды" }).click()

  await signOut(page)
  await signIn(page, phone)
  await page.getByLabel("Код из приложения").fill(appCode(secret, first + 1))
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()

  await signOut(page)
  await signIn(page, phone)
  await page.getByRole("button", { name: /Резервный код/ }).click()
  await page.getByLabel("Резервный код").fill(recovery.toLowerCase())
  await page.getByRole("button", { name: "Подтвердить", exact: true }).click()
  await expect(page.getByRole("heading", { name: /Добрый день/ })).toBeVisible()
  await page.goto("/security")
  await expect(page.getByText(/Осталось 9 кодов/)).toBeVisible()
})
