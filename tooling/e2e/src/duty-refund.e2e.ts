import { expect } from "@playwright/test"
import { fillPassport } from "./applying/fill-passport.ts"
import { cards, enterCard, enterCardCode } from "./applying/pay.ts"
import { send } from "./applying/send.ts"
import { givenVerified } from "./given/citizens.ts"
import { deskPage } from "./given/desk-page.ts"
import { test } from "./journey.ts"

test("the duty of a withdrawn application goes back by its agency's decision", async ({
  page,
  browser
}) => {
  test.setTimeout(120_000)
  const { app } = await givenVerified(page)
  await fillPassport(page)
  const number = await send(page, app)
  await page.getByRole("link", { name: "Открыть заявление" }).click()
  await page.getByRole("button", { name: "Оплатить 6 000 ₽" }).click()
  await enterCard(page, cards.withCode)
  await enterCardCode(page)
  await page.getByRole("link", { name: "Вернуться к заявлению" }).click()
  await page.getByRole("button", { name: "Отозвать заявление" }).click()
  const sure = page.getByRole("dialog", { name: "Отозвать заявление?" })
  await sure.getByRole("button", { name: "Отозвать заявление" }).click()
  await expect(page.getByText(/Вы заплатили госпошлину: 6.000.₽/)).toBeVisible()

  const clerk = await deskPage(browser, "mvd")
  await clerk.goto(`/applications/${number}`)
  await clerk.getByRole("button", { name: "Вернуть госпошлину" }).click()
  const dialog = clerk.getByRole("dialog", { name: "Вернуть госпошлину" })
  await dialog.getByRole("textbox", { name: "Почему возвращаем" }).fill("Заявление отозвано")
  await dialog.getByRole("button", { name: "Вернуть госпошлину" }).click()
  await expect(dialog.getByText("Отменить возврат нельзя")).toBeVisible()
  await dialog.getByRole("button", { name: "Вернуть госпошлину" }).click()
  await expect(dialog).toBeHidden()

  // Nobody touches the citizen's page: it tells by itself that the money went back, and why.
  await expect(page.getByText(/Госпошлина возвращена: 6.000.₽/)).toBeVisible()
  await expect(page.getByText("Почему возвращают: Заявление отозвано")).toBeVisible()
  await page.getByRole("link", { name: "Открыть платёж" }).click()
  await expect(page.getByText("Деньги возвращены").first()).toBeVisible()
  await page.goto("/payments")
  await expect(page.getByText("Долгов нет")).toBeVisible()
})
