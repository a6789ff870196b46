import { type Browser, expect, type Page } from "@playwright/test"
import { cards, enterCard, enterCardCode } from "../applying/pay.ts"
import { portalUrls } from "../portal-urls.ts"
import { givenUnpaidPassport } from "./applications.ts"
import type { Known } from "./citizens.ts"
import { deskPage } from "./desk-page.ts"

/** A passport that is paid for, approved, and waits at the office in Kazan; and the desk of its agency. */
export const givenReadyPassport = async (page: Page, browser: Browser, citizen: Known) => {
  const { id, number } = await givenUnpaidPassport(page, citizen)
  await page.goto(`/applications/${id}`)
  await page.getByRole("button", { name: "Оплатить 6 000 ₽" }).click()
  await enterCard(page, cards.withCode)
  await enterCardCode(page)
  await expect(page.getByText("Оплата прошла")).toBeVisible()

  const desk = await deskPage(browser, "mvd")
  for (const verb of ["take", "approve", "make-ready"]) await move(desk, number, verb)
  return { id, number, desk }
}

/** The case may change by itself between the look and the move: then it is looked at again. */
const move = (desk: Page, number: string, verb: string) =>
  expect(async () => {
    const address = `${portalUrls.desk}/api/v1/desk/applications/${number}`
    const { version } = await (await desk.request.get(address)).json()
    const headers = { origin: portalUrls.desk }
    const data = { do: verb, version }
    const moved = await desk.request.post(`${address}/moves`, { headers, data })
    expect(moved.status()).toBe(200)
  }).toPass()
