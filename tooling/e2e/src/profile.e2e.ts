import { expect } from "@playwright/test"
import { addPasskey } from "./add-passkey.ts"
import { register } from "./citizen.ts"
import { test } from "./journey.ts"
import { addAuthenticator } from "./virtual-authenticator.ts"

test("«Мои данные» are filled in, changed with a confirmation, and put back", async ({ page }) => {
  await addAuthenticator(page)
  await register(page)
  await addPasskey(page)
  await page.goto("/profile")
  const snils = page.getByRole("region", { name: "СНИЛС" })

  // A slip of the hand is told at the field, by the rule the server has too.
  await page.getByRole("button", { name: "Заполнить: СНИЛС" }).click()
  await snils.getByLabel("СНИЛС").pressSequentially("11223344594")
  await page.getByRole("button", { name: "Сохранить" }).click()
  await expect(snils.getByText(/опечатка/)).toBeVisible()
  await snils.getByLabel("СНИЛС").fill("112-233-445 95")
  await page.getByRole("button", { name: "Сохранить" }).click()
  await expect(snils.getByText("112-233-445 95")).toBeVisible()

  await page.getByRole("button", { name: "Изменить: СНИЛС" }).click()
  await snils.getByLabel("СНИЛС").fill("087-654-303 00")
  await page.getByRole("button", { name: "Сохранить" }).click()
  await page.getByRole("button", { name: "Использовать ключ" }).click()
  await expect(snils.getByText("087-654-303 00")).toBeVisible()

  await page.getByRole("link", { name: "Журнал изменений" }).click()
  const latest = page.getByRole("article").first()
  await expect(latest).toContainText("112-233-445 95")
  await expect(latest).toContainText("087-654-303 00")
  await latest.getByRole("button", { name: /^Отменить/ }).click()
  await page.getByRole("button", { name: "Вернуть", exact: true }).click()
  await page.getByRole("button", { name: "Использовать ключ" }).click()
  await expect(page.getByRole("article")).toHaveCount(3)
  await page.goto("/profile")
  await expect(snils.getByText("112-233-445 95")).toBeVisible()
})

test("an address is a house of the directory, chosen by the keyboard", async ({ page }) => {
  await register(page)
  await page.goto("/profile")
  await page.getByRole("button", { name: "Заполнить: Адрес регистрации" }).click()
  const house = page.getByRole("combobox", { name: "Дом" })
  await house.pressSequentially("Москва Новый Арбат")
  await expect(page.getByRole("option").first()).toBeVisible()
  await house.press("ArrowDown")
  await house.press("Enter")
  await house.pressSequentially("10")
  await expect(page.getByRole("option", { name: /д\. 10$/ })).toBeVisible()
  await house.press("ArrowDown")
  await house.press("Enter")
  await page.getByRole("button", { name: "Сохранить" }).click()
  const address = page.getByRole("region", { name: "Адрес регистрации" })
  await expect(address.getByText(/ул\. Новый Арбат, д\. 10$/)).toBeVisible()
  await expect(address.getByText("Проверено")).toBeVisible()
})
