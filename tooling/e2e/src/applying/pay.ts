import { expect, type Page } from "@playwright/test"
import { messageSaying } from "../inbox.ts"

/** Whose codes the sandbox's bank sends: the holder of the test cards. */
const cardHolder = "+79000000100"

/** Test cards of the sandbox, by what they do. */
export const cards = { withCode: "2200000000000004", noMoney: "2200000000000038" }

/** On the bank's page: the number, any later month, any three digits. */
export const enterCard = async (page: Page, number: string) => {
  await page.getByLabel("Номер карты").fill(number)
  await page.getByLabel("Срок действия").fill("12/30")
  await page.getByLabel("CVC").fill("123")
  await page.getByRole("button", { name: /Оплатить/ }).click()
}

/** On the bank's page: the one-time code of this very payment. */
export const enterCardCode = async (page: Page) => {
  await expect(page.getByRole("heading", { name: "Код подтверждения" })).toBeVisible()
  const said = await page.getByText(/операция/).textContent()
  const operation = /операция ([0-9A-F]{4})/.exec(said ?? "")?.[1] ?? ""
  const message = await messageSaying(cardHolder, new RegExp(`операция ${operation}`))
  await page.getByLabel("Код из SMS").fill(message.slice(0, 6))
  await page.getByRole("button", { name: "Подтвердить" }).click()
}
