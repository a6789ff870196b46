import { expect } from "@playwright/test"
import { givenStandard } from "./given/citizens.ts"
import { messageSaying, newMailbox } from "./inbox.ts"
import { test } from "./journey.ts"

test("the income certificate in English, from its search to a letter", async ({ page }) => {
  const mailbox = newMailbox()
  const { app, person } = await givenStandard(page, mailbox)
  await page.goto("/services")
  await page.getByRole("button", { name: "EN, English" }).click()
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  await page.getByRole("searchbox", { name: "Search for a service" }).fill("income certificates")
  await expect(page.getByText("1 service found")).toBeVisible()
  await page.getByRole("link", { name: "Income certificate" }).click()
  await page.getByRole("link", { name: "Apply" }).click()

  await page.getByLabel("Year", { exact: true }).selectOption({ label: "2025" })
  await page.getByRole("radio", { name: "A bank" }).check()
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByRole("textbox", { name: "Taxpayer number" }).fill("770000000000")
  await page.getByRole("checkbox", { name: /^I confirm/ }).check()
  await page.getByRole("button", { name: "Check" }).click()
  const summary = page.getByRole("alert")
  await expect(summary.getByRole("link", { name: /Taxpayer number/ })).toBeVisible()
  await expect(summary).not.toContainText(/[а-яё]/i)
  await page.getByRole("textbox", { name: "Taxpayer number" }).fill(person.inn)
  await page.getByRole("button", { name: "Check" }).click()

  await page.getByRole("button", { name: "Send" }).click()
  await page.getByLabel("Code from the app").fill(app.nextCode())
  await expect(page.getByRole("heading", { name: "The application is sent" })).toBeVisible()
  await page.getByRole("link", { name: "Open the application" }).click()
  await page.getByRole("link", { name: "Open the result" }).click()
  await expect(page).toHaveURL(/\/documents\//)
  await expect(page.getByRole("heading", { name: "Income certificate" })).toBeVisible()
  await messageSaying(mailbox, /document/i)
})
