import { expect, type Page } from "@playwright/test"
import { givenBasic, givenVerified } from "../given/citizens.ts"
import { givenReadyPassport } from "../given/ready-passport.ts"
import { test } from "../journey.ts"
import { forEverybody, givenFullAccount, openWhole, whileEmpty } from "./every-page.ts"
import { isForAll, lookLike, modes } from "./for-all.ts"

for (const [mode, prefs] of modes) {
  const like = (page: Page) => lookLike(page, prefs)

  test(`pages without a sign-in are for all: ${mode}`, async ({ page }) => {
    await like(page)
    for (const path of forEverybody) {
      await openWhole(page, path)
      await isForAll(page)
    }
  })

  test(`an empty account is for all: ${mode}`, async ({ page }) => {
    await like(page)
    await givenBasic(page)
    for (const path of [...whileEmpty, "/verification", "/applications/new/foreign-passport"]) {
      await openWhole(page, path)
      await isForAll(page)
    }
  })

  test(`a full account is for all: ${mode}`, async ({ page }) => {
    test.setTimeout(180_000)
    await like(page)
    for (const path of await givenFullAccount(page)) {
      await openWhole(page, path)
      await isForAll(page)
    }
  })

  test(`a form with its mistakes and its dialog is for all: ${mode}`, async ({ page }) => {
    await like(page)
    await givenVerified(page)
    await openWhole(page, "/applications/new/income-certificate")
    await page.getByRole("button", { name: "Продолжить" }).click()
    await expect(page.getByRole("alert")).toBeFocused()
    await isForAll(page)
    await page.getByLabel("Год", { exact: true }).selectOption({ label: "2025 год" })
    await page.getByRole("radio", { name: "В банк" }).check()
    await page.getByRole("button", { name: "Продолжить" }).click()
    await page.getByRole("checkbox", { name: /Подтверждаю/ }).check()
    await page.getByRole("button", { name: "Проверить" }).click()
    await isForAll(page)
    await page.getByRole("button", { name: "Отправить" }).click()
    await expect(page.getByLabel("Код из приложения")).toBeVisible()
    await isForAll(page)
  })

  test(`a visit is for all: ${mode}`, async ({ page, browser }, { parallelIndex }) => {
    test.setTimeout(120_000)
    await like(page)
    const { id, desk } = await givenReadyPassport(page, browser, await givenVerified(page))
    const application = `/applications/${id}`
    for (const path of [application, `${application}/visit`]) {
      await openWhole(page, path)
      await isForAll(page)
    }
    // The office receives one at a time, and this journey is walked by several at once.
    const time = page.getByRole("group", { name: "Время" }).getByRole("radio").nth(parallelIndex)
    const at = await time.inputValue()
    await time.check()
    await isForAll(page)
    await page.getByRole("button", { name: "Записаться" }).click()
    await expect(page.getByRole("region", { name: "Вы записаны на приём" })).toBeVisible()
    await isForAll(page)
    for (const path of ["/appointments", "/"]) {
      await openWhole(page, path)
      await isForAll(page)
    }
    await like(desk)
    await openWhole(desk, `/visits?office=kazan&day=${at.slice(0, 10)}`)
    await expect(desk.getByRole("table")).toBeVisible()
    await isForAll(desk)
  })
}
