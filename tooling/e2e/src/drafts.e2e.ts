import { expect } from "@playwright/test"
import { addPasskey } from "./add-passkey.ts"
import { fillPerson } from "./applying/fill-passport.ts"
import { givenStandard, givenVerified } from "./given/citizens.ts"
import { test } from "./journey.ts"
import { addAuthenticator } from "./virtual-authenticator.ts"

test("mistakes are told in a summary and at their fields, and go as they are mended", async ({
  page
}) => {
  await givenVerified(page)
  await page.goto("/applications/new/foreign-passport")
  await page.getByRole("button", { name: "Продолжить" }).click()
  const summary = page.getByRole("alert")
  await expect(summary).toBeFocused()
  const place = page.getByRole("textbox", { name: "Место рождения" })
  await expect(place).toHaveAttribute("aria-invalid", "true")
  await summary.getByRole("link", { name: /Место рождения/ }).click()
  await expect(place).toBeFocused()
  await place.fill("Москва")
  await expect(place).toHaveAttribute("aria-invalid", "false")
  await expect(summary.getByRole("link")).toHaveCount(1)
  await page.getByRole("textbox", { name: "Серия паспорта" }).fill("45")
  await page.getByRole("radio", { name: "Женский" }).check()
  await page.getByRole("button", { name: "Продолжить" }).click()
  await expect(page.getByText("В серии паспорта четыре цифры.").first()).toBeVisible()
})

test("a draft survives a lost connection and a closed page", async ({ page, context }) => {
  await givenVerified(page)
  await page.goto("/applications/new/foreign-passport")
  const birthPlace = page.getByRole("textbox", { name: "Место рождения" })
  await birthPlace.fill("Москва")
  await expect(page.getByText("Сохранено", { exact: true })).toBeVisible()
  await context.setOffline(true)
  await birthPlace.fill("Москва, роддом № 1")
  await expect(page.getByText("Сохраним, когда появится связь")).toBeVisible()
  await page.close()

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto("/applications")
  await again.getByRole("link", { name: "Заграничный паспорт" }).click()
  await again.getByRole("link", { name: "Продолжить заполнение" }).click()
  await expect(again.getByRole("textbox", { name: "Место рождения" })).toHaveValue(
    "Москва, роддом № 1"
  )
  await expect(again.getByText("Сохранено", { exact: true })).toBeVisible()
  await fillPerson(again)
  await expect(again.getByRole("heading", { name: "Прежние имена" })).toBeVisible()
})

test("an answer lost on the way: sent again, there is one application", async ({ page }) => {
  await addAuthenticator(page)
  const { person } = await givenStandard(page)
  await addPasskey(page)

  await page.goto("/applications/new/income-certificate")
  await page.getByLabel("Год", { exact: true }).selectOption({ label: "2025 год" })
  await page.getByRole("radio", { name: "В банк" }).check()
  await page.getByRole("button", { name: "Продолжить" }).click()
  await page.getByRole("textbox", { name: "ИНН" }).fill(person.inn)
  await page.getByRole("checkbox", { name: /Подтверждаю/ }).check()
  await page.getByRole("button", { name: "Проверить" }).click()

  // It reaches the portal, and the answer does not reach the page.
  await page.route(
    "**/submit",
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 }
  )
  const send = page.getByRole("button", { name: "Отправить" })
  const useKey = page.getByRole("button", { name: "Использовать ключ" })
  await send.click()
  await useKey.click()
  await expect(page.getByRole("alert")).toBeVisible()
  await send.click()
  await useKey.click()
  await expect(page.getByRole("heading", { name: "Заявление отправлено" })).toBeVisible()
  await page.goto("/applications")
  await expect(page.getByRole("article")).toHaveCount(1)
})
