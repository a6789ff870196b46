import { expect, type Page } from "@playwright/test"
import { test } from "../journey.ts"
import { forEverybody, givenFullAccount, openWhole } from "./every-page.ts"

// WCAG 2.2, 1.4.10: 320 px is 1280 px magnified four times.
test.use({ viewport: { width: 320, height: 640 } })

const fits = async (page: Page) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, page.url()).toBeLessThanOrEqual(320)
}

test("no page is wider than a window of 320 px", async ({ page }, { project }) => {
  test.skip(project.name !== "phone", "its window is the same in every project")
  test.setTimeout(120_000)
  const paths = await givenFullAccount(page)
  for (const path of [...forEverybody.slice(2), ...paths]) {
    await openWhole(page, path)
    await fits(page)
  }
})
