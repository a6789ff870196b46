import { expect, type Page } from "@playwright/test"
import { send } from "./applying/send.ts"
import { givenVerified } from "./given/citizens.ts"
import { deskPage } from "./given/desk-page.ts"
import { pdfNamed, pngNamed } from "./given/pictures.ts"
import { test } from "./journey.ts"

const goOn = (page: Page) => page.getByRole("button", { name: "Продолжить" }).click()

/** All five steps, for who lives in a flat with its owner's consent. */
const fillResidence = async (page: Page) => {
  await page.goto("/applications/new/residence-registration")
  await page.getByRole("textbox", { name: "Место рождения" }).fill("Тверь")
  await goOn(page)
  await page.getByRole("combobox", { name: "Новый адрес" }).pressSequentially("Казань Баумана 5")
  await page.getByRole("option").first().click()
  await page.getByRole("textbox", { name: "Когда переехали" }).fill("01.11.2026")
  await page.getByRole("radio", { name: "Нет, регистрации не было" }).check()
  await page.getByRole("radio", { name: "С согласия собственника" }).check()
  const owner = page.getByRole("group", { name: "Собственник жилья" })
  await owner.getByRole("textbox", { name: "Фамилия" }).fill("Хабибуллина")
  await owner.getByRole("textbox", { name: "Имя" }).fill("Гульнара")
  await goOn(page)
  await page.getByRole("radio", { name: "Нет", exact: true }).check()
  await goOn(page)
  await page.getByLabel("Скан паспорта", { exact: true }).setInputFiles(pngNamed("паспорт.png"))
  await page
    .getByLabel("Согласие собственника", { exact: true })
    .setInputFiles(pdfNamed("согласие.pdf"))
  await expect(page.getByText("согласие.pdf", { exact: true })).toBeVisible()
  await page.getByRole("checkbox", { name: /Подтверждаю/ }).check()
  await page.getByRole("button", { name: "Проверить" }).click()
  await expect(page.getByRole("heading", { name: "Проверьте сведения" })).toBeVisible()
}

test("«Регистрация по месту жительства»: the consent is used, noted, and taken back", async ({
  page,
  browser
}) => {
  const { app } = await givenVerified(page)
  await fillResidence(page)
  await expect(page.getByText("Госпошлины нет.")).toBeVisible()
  const number = await send(page, app)

  const clerk = await deskPage(browser, "mvd")
  await clerk.goto("/")
  await clerk.getByRole("link", { name: `Открыть заявление ${number}` }).click()
  await clerk.getByRole("button", { name: "Взять в работу" }).click()
  await expect(clerk.getByText("Казань", { exact: false }).first()).toBeVisible()
  await clerk.getByRole("button", { name: "Показать: согласие.pdf" }).click()
  const shown = clerk.getByTitle("согласие.pdf")
  await expect(shown.or(clerk.getByText("Этот браузер не показывает PDF"))).toBeVisible()

  await page.goto("/history")
  await page.getByLabel("Показать").selectOption("Кто смотрел мои данные")
  const looks = page.getByText("Сотрудник: Министерство внутренних дел")
  await expect(looks.first()).toBeVisible()
  await expect(page.getByText(/приложенный документ/).first()).toBeVisible()

  await page.goto("/consents")
  const consent = page.getByRole("article").filter({ hasText: "Министерство внутренних дел" })
  await expect(consent.getByText("Действует", { exact: true })).toBeVisible()
  await consent.getByRole("button", { name: "Отозвать" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Отозвать" }).click()
  await expect(consent.getByText("Отозвано", { exact: true })).toBeVisible()

  await clerk.reload()
  await expect(clerk.getByText("Дело не открылось")).toBeVisible()
  await expect(clerk.getByText("Казань", { exact: false })).toBeHidden()
})
