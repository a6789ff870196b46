import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"
import { givenResidence } from "../given/applications.ts"
import { givenBasic, givenIdentityCase, givenVerified } from "../given/citizens.ts"
import { deskPage } from "../given/desk-page.ts"
import { givenReadyPassport } from "../given/ready-passport.ts"
import { test } from "../journey.ts"
import { forEverybody, givenFullAccount, openWhole, whileEmpty } from "./every-page.ts"

const modes = [
  ["light", { theme: "light" }],
  ["dark", { theme: "dark" }],
  ["low-vision", { lowVision: true, size: "200", spacing: "1" }]
] as const

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Nobody is kept from the page as it stands: axe finds nothing, and finds something to look at. */
const isForAll = async (page: Page) => {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`)
  )
  expect.soft(found, page.url()).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
}

for (const [mode, prefs] of modes) {
  const like = (page: Page) =>
    page.addInitScript((kept) => localStorage.setItem("prefs", kept), JSON.stringify(prefs))

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

  test(`the desk of a clerk is for all: ${mode}`, async ({ page, browser }) => {
    const { number } = await givenResidence(page, await givenVerified(page))
    const desk = await deskPage(browser, "mvd")
    await like(desk)
    for (const path of ["/", "/applications/1111-2222-3333-4444", `/applications/${number}`]) {
      await openWhole(desk, path)
      await isForAll(desk)
    }
    await desk.getByRole("button", { name: "Взять в работу" }).click()
    for (const move of ["Запросить уточнение", "Отказать"]) {
      await desk.getByRole("button", { name: move }).click()
      const dialog = desk.getByRole("dialog", { name: move })
      await dialog.getByRole("button", { name: move }).click()
      await expect(dialog.locator("[aria-invalid=true]").first()).toBeVisible()
      await isForAll(desk)
      await dialog.getByRole("button", { name: "Отмена" }).click()
    }
  })

  test(`the desk of an auditor is for all: ${mode}`, async ({ browser }) => {
    const desk = await deskPage(browser, "auditor")
    await like(desk)
    await openWhole(desk, "/staff-journal")
    await expect(desk.getByRole("table")).toBeVisible()
    await isForAll(desk)
  })

  test(`the desk of an operator is for all: ${mode}`, async ({ page, browser }) => {
    const id = await givenIdentityCase(page)
    const desk = await deskPage(browser, "operator")
    await like(desk)
    for (const path of ["/", `/identity/${id}`]) {
      await openWhole(desk, path)
      await isForAll(desk)
    }
    await desk.getByRole("button", { name: "Взять в работу" }).click()
    await expect(desk.getByRole("heading", { name: "Сканы" })).toBeVisible()
    await isForAll(desk)
    for (const move of ["Запросить другие сканы", "Отказать"]) {
      await desk.getByRole("button", { name: move }).click()
      await isForAll(desk)
      await desk.getByRole("button", { name: "Отмена" }).click()
    }
    const stranger = await (await browser.newContext()).newPage()
    await like(stranger)
    await openWhole(stranger, `${new URL(desk.url()).origin}/sign-in`)
    await isForAll(stranger)
  })
}
