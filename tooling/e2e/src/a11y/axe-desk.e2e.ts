import { expect, type Page } from "@playwright/test"
import { givenResidence } from "../given/applications.ts"
import { givenIdentityCase, givenVerified } from "../given/citizens.ts"
import { deskPage } from "../given/desk-page.ts"
import { test } from "../journey.ts"
import { openWhole } from "./every-page.ts"
import { isForAll, lookLike, modes } from "./for-all.ts"

for (const [mode, prefs] of modes) {
  const like = (page: Page) => lookLike(page, prefs)

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
