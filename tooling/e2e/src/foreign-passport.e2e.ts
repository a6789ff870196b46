import { expect } from "@playwright/test"
import { fillPassport } from "./applying/fill-passport.ts"
import { cards, enterCard, enterCardCode } from "./applying/pay.ts"
import { send } from "./applying/send.ts"
import { signReceipt } from "./applying/sign-receipt.ts"
import { bookVisit, moveVisit, visitCode } from "./applying/visit.ts"
import { givenVerified } from "./given/citizens.ts"
import { deskPage } from "./given/desk-page.ts"
import { messageSaying } from "./inbox.ts"
import { test } from "./journey.ts"

test("«Заграничный паспорт»: sent, paid, clarified, approved, visited, collected", async ({
  page,
  browser
}) => {
  test.setTimeout(120_000)
  const { app, contact } = await givenVerified(page)
  await fillPassport(page)
  const number = await send(page, app)
  await page.getByRole("link", { name: "Открыть заявление" }).click()

  // The card has no money on it: the reason, and what to do.
  await page.getByRole("button", { name: "Оплатить 6 000 ₽" }).click()
  await enterCard(page, cards.noMoney)
  await expect(page.getByText("Оплата не прошла")).toBeVisible()
  await expect(page.getByText(/не хватает денег. Пополните/)).toBeVisible()
  await page.getByRole("button", { name: "Попробовать ещё раз" }).click()
  await enterCard(page, cards.withCode)
  await enterCardCode(page)
  await expect(page.getByText("Оплата прошла")).toBeVisible()
  const coming = page.waitForEvent("download")
  await page.getByRole("link", { name: "Скачать квитанцию" }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/)
  await page.getByRole("link", { name: "Вернуться к заявлению" }).click()
  await expect(page.getByText("Принято", { exact: true })).toBeVisible()

  const clerk = await deskPage(browser, "mvd")
  await clerk.goto(`/applications/${number}`)
  await clerk.getByRole("button", { name: "Взять в работу" }).click()
  // Nobody touches the citizen's page from here on: it changes by itself.
  await expect(page.getByText("В работе", { exact: true })).toBeVisible()

  await clerk.getByRole("button", { name: "Запросить уточнение" }).click()
  const asking = clerk.getByRole("dialog", { name: "Запросить уточнение" })
  await asking.getByRole("checkbox", { name: "Место рождения" }).check()
  await asking
    .getByRole("textbox", { name: "Что и почему нужно исправить" })
    .fill("Укажите область")
  await asking.getByRole("button", { name: "Запросить уточнение" }).click()
  await expect(page.getByText("Нужно ваше действие")).toBeVisible()
  await messageSaying(contact, /уточн/i)

  await page.getByRole("link", { name: "Ответить" }).click()
  await expect(page.getByRole("heading", { name: "Ответ на уточнение" })).toBeVisible()
  await expect(page.getByText("Укажите область")).toBeVisible()
  await expect(page.getByRole("textbox")).toHaveCount(1)
  await page.getByRole("textbox", { name: "Место рождения" }).fill("Московская область, Химки")
  // A closed page loses nothing of what was written.
  await expect(page.getByText("Сохранено")).toBeVisible()
  await page.reload()
  await expect(page.getByRole("textbox", { name: "Место рождения" })).toHaveValue(
    "Московская область, Химки"
  )
  await page.getByRole("button", { name: "Проверить" }).click()
  await page.getByRole("button", { name: "Отправить ответ" }).click()
  await expect(page.getByText("В работе", { exact: true })).toBeVisible()

  await clerk.reload()
  const answered = clerk.getByRole("region", { name: "Ответы на уточнения" })
  await expect(answered).toContainText(/Было.+Стало\s*Московская область, Химки/)
  await clerk.getByRole("button", { name: "Одобрить" }).click()
  const approving = clerk.getByRole("dialog", { name: "Одобрить" })
  await approving.getByRole("button", { name: "Одобрить" }).click()
  await expect(page.getByText("Одобрено", { exact: true }).first()).toBeVisible()
  await clerk.getByRole("button", { name: "Готово к выдаче" }).click()
  const inviting = clerk.getByRole("dialog", { name: "Готово к выдаче" })
  await inviting.getByRole("button", { name: "Готово к выдаче" }).click()
  await expect(page.getByText("Готово к выдаче", { exact: true }).first()).toBeVisible()

  await bookVisit(page)
  await messageSaying(contact, /вы записаны на приём: Заграничный паспорт, .+ Новослободская/)
  await moveVisit(page)
  await messageSaying(contact, /приём перенесён/)
  const calendar = page.waitForEvent("download")
  await page.getByRole("link", { name: "Добавить в календарь" }).click()
  expect((await calendar).suggestedFilename()).toBe("opora-visit.ics")
  const code = await visitCode(page)
  await clerk.reload()
  await expect(clerk.getByText(`код ${code}`)).toBeVisible()
  await page.goto("/appointments")
  await expect(page.getByText(code)).toBeVisible()
  await page.goBack()

  await clerk.getByRole("button", { name: "Отметить выдачу" }).click()
  await expect(page.getByText("Выдано", { exact: true }).first()).toBeVisible()
  await signReceipt(page, app)
  await expect(page.getByText("Завершено", { exact: true }).first()).toBeVisible()

  await page.goto("/notifications")
  for (const title of [
    "Нужны уточнения от вас",
    "Решение положительное",
    "Вы записаны на приём",
    "Акт о получении подписан"
  ]) {
    await expect(page.getByText(title).first()).toBeVisible()
  }
  await page.goto("/documents")
  await expect(page.getByText("Решение об оформлении заграничного паспорта")).toBeVisible()
  await expect(page.getByText(`Акт о получении по заявлению № ${number}`)).toBeVisible()
  await page.goto("/history")
  await page.getByLabel("Показать").selectOption("Кто смотрел мои данные")
  await expect(page.getByText("Сотрудник: Министерство внутренних дел").first()).toBeVisible()
})
