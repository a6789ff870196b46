import { expect, type Page } from "@playwright/test"
import { fillPassportHere } from "./applying/fill-passport.ts"
import { send } from "./applying/send.ts"
import { givenCertificate, givenResidence, upload } from "./given/applications.ts"
import { givenVerified } from "./given/citizens.ts"
import { deskPage } from "./given/desk-page.ts"
import { pdfNamed } from "./given/pictures.ts"
import { test } from "./journey.ts"

/** A PDF in its place, or the word that this browser shows none: not every Chromium does. */
const pdf = (page: Page, name: string) =>
  page.getByTitle(name).or(page.getByText("Этот браузер не показывает PDF"))

test("«Переслать»: a sealed result goes to another service, is seen there, and taken back", async ({
  page,
  browser
}) => {
  test.setTimeout(120_000)
  const citizen = await givenVerified(page)
  const id = await givenCertificate(page, citizen)
  await page.goto(`/documents/${id}`)
  await page.getByRole("link", { name: "Открыть" }).click()
  await expect(pdf(page, "Справка о доходах")).toBeVisible()
  await page.goBack()

  await page.getByRole("link", { name: "Переслать" }).focus()
  await page.keyboard.press("Enter")
  await expect(page.getByText("В поле «Документ о работе»")).toBeVisible()
  await page.getByRole("button", { name: /^Переслать: Заграничный паспорт/ }).click()
  await expect(page.getByText("Документ приложен", { exact: true })).toBeVisible()
  await expect(page.getByText(/до этого документ никто не увидит/)).toBeVisible()

  // Handed over twice, it is there once.
  await page.goto(`/documents/${id}/forward`)
  await expect(page.getByText("Уже приложен")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Кому передан" })).toBeHidden()
  await page.getByRole("link", { name: "Открыть заявление: Заграничный паспорт" }).click()
  await fillPassportHere(page)
  await expect(page.getByText("Справка о доходах.pdf")).toBeVisible()
  await expect.poll(citizen.app.isReady, { timeout: 40_000 }).toBe(true)
  const number = await send(page, citizen.app)

  const clerk = await deskPage(browser, "mvd")
  await clerk.goto(`/applications/${number}`)
  await expect(clerk.getByText("Подпись цела")).toBeVisible()
  await expect(clerk.getByText(/Выдано на портале: Федеральная налоговая служба/)).toBeVisible()
  await clerk.getByRole("button", { name: "Показать: Справка о доходах.pdf" }).click()
  await expect(pdf(clerk, "Справка о доходах.pdf")).toBeVisible()

  await page.goto("/history")
  await page.getByLabel("Показать").selectOption("Документы")
  await expect(page.getByText("Документ передан ведомству")).toBeVisible()
  await expect(page.getByText("Получатель: Министерство внутренних дел")).toBeVisible()
  await page.getByLabel("Показать").selectOption("Кто смотрел мои данные")
  await expect(page.getByText(/приложенный документ, по вашему согласию/).first()).toBeVisible()

  await page.goto(`/documents/${id}`)
  const handed = page.getByRole("region", { name: "Кому передан" })
  await expect(handed.getByText("Доступ открыт")).toBeVisible()
  await handed.getByRole("link", { name: `Заявление № ${number}` }).click()
  await page.getByRole("button", { name: "Отозвать заявление" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Отозвать" }).click()
  await expect(page.getByText("Отозвано", { exact: true }).first()).toBeVisible()
  await clerk.reload()
  await expect(clerk.getByText("Отозвано", { exact: true }).first()).toBeVisible()
  await expect(clerk.getByText("Подпись цела")).toBeHidden()
  await expect(clerk.getByText("Справка о доходах.pdf")).toBeHidden()

  await page.goto(`/documents/${id}`)
  await page.getByRole("button", { name: "EN, English" }).click()
  const given = page.getByRole("region", { name: "Handed over to" })
  await expect(given.getByText("May not open it any more")).toBeVisible()
  await page.getByRole("link", { name: "Forward" }).click()
  await expect(page.getByText("In the field “Proof of work”")).toBeVisible()
})

test("«Переслать»: into the answer that an agency waits for, and from the form itself", async ({
  page,
  browser
}) => {
  const citizen = await givenVerified(page)
  const { id, number } = await givenResidence(page, citizen)
  const paper = await upload(page, "Паспорт", pdfNamed("паспорт.pdf"))
  const clerk = await deskPage(browser, "mvd")
  await clerk.goto(`/applications/${number}`)
  await clerk.getByRole("button", { name: "Взять в работу" }).click()
  await clerk.getByRole("button", { name: "Запросить уточнение" }).click()
  const asking = clerk.getByRole("dialog", { name: "Запросить уточнение" })
  await asking.getByRole("checkbox", { name: "Скан паспорта" }).check()
  await asking.getByRole("textbox", { name: "Что и почему нужно исправить" }).fill("Не видно")
  await asking.getByRole("button", { name: "Запросить уточнение" }).click()

  await page.goto(`/documents/${paper.id}/forward`)
  await expect(page.getByText("Ведомство ждёт файл от вас")).toBeVisible()
  await page.getByRole("link", { name: /^Переслать: Регистрация по месту жительства/ }).click()
  await expect(page.getByText("Документ приложен", { exact: true })).toBeVisible()
  await expect(page.getByText("Паспорт.pdf")).toBeVisible()

  // Taken out again, it is chosen once more from the form.
  await page.getByRole("button", { name: "Удалить: Паспорт.pdf" }).click()
  await page.getByRole("button", { name: "Выбрать из «Моих документов»: Скан паспорта" }).click()
  const choice = page.getByRole("dialog", { name: "Мои документы" })
  await choice.getByRole("button", { name: /^Паспорт/ }).click()
  await page.getByRole("button", { name: "Проверить" }).click()
  await page.getByRole("button", { name: "Отправить ответ" }).click()
  await expect(page).toHaveURL(new RegExp(`/applications/${id}$`))

  await clerk.reload()
  const files = clerk.getByRole("region", { name: "Документы" })
  await expect(files.getByRole("button", { name: "Показать: Паспорт.pdf" })).toBeVisible()
})
