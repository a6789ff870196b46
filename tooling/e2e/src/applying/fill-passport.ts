import { expect, type Page } from "@playwright/test"
import { pngNamed } from "../given/pictures.ts"

const goOn = (page: Page) => page.getByRole("button", { name: "Продолжить" }).click()

/** One of several, in the group that bears that name. */
const choose = (page: Page, group: string, choice: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: choice, exact: true }).check()

/** Step 1: all but two answers stand there already, taken from «Мои данные». */
export const fillPerson = async (page: Page) => {
  await choose(page, "Пол", "Женский")
  await page.getByRole("textbox", { name: "Место рождения" }).fill("Москва")
  await goOn(page)
}

/** Step 2: an earlier name, which only who had one is asked for. */
const fillNames = async (page: Page) => {
  await expect(page.getByRole("region", { name: "Прежнее имя 1" })).toBeHidden()
  await choose(page, "Меняли ли вы фамилию, имя или отчество", "Да")
  const name = page.getByRole("region", { name: "Прежнее имя 1" })
  await name.getByRole("textbox", { name: "Фамилия" }).fill("Соловьёва")
  await name.getByRole("textbox", { name: "Имя" }).fill("Мария")
  await name.getByRole("textbox", { name: "Когда изменено" }).fill("12.06.2015")
  await name.getByRole("combobox", { name: "Почему" }).selectOption("Вступление в брак")
  await name.getByRole("textbox", { name: "Где изменено" }).fill("Хамовнический ЗАГС Москвы")
  await goOn(page)
}

/** Step 3: the reason decides what else is asked. */
const fillReason = async (page: Page) => {
  await choose(page, "Почему нужен паспорт", "Получаю впервые")
  await expect(page.getByRole("textbox", { name: "Серия прежнего загранпаспорта" })).toBeHidden()
  await choose(page, "Почему нужен паспорт", "Срок прежнего истёк или истекает")
  await page.getByRole("textbox", { name: "Серия прежнего загранпаспорта" }).fill("75")
  await page.getByRole("textbox", { name: "Номер прежнего загранпаспорта" }).fill("1234567")
  await choose(page, "Был ли допуск к государственной тайне", "Нет")
  await choose(page, "Есть ли неснятая судимость или уголовное преследование", "Нет")
  await choose(page, "Ограничен ли вам выезд судом или приставом", "Нет")
  await goOn(page)
}

/** Step 4: two periods that cover ten years. */
const fillWork = async (page: Page) => {
  const now = page.getByRole("region", { name: "Период 1" })
  await now.getByRole("combobox", { name: "Чем занимались" }).selectOption("Работа")
  await now.getByRole("textbox", { name: "Организация" }).fill("ГБУ «Городская библиотека № 2»")
  await now.getByRole("textbox", { name: "Должность" }).fill("Библиотекарь")
  await now.getByRole("textbox", { name: "Адрес" }).fill("Москва, ул. Арбат, д. 10")
  await now.getByRole("textbox", { name: "Начало" }).fill("01.09.2018")
  await now.getByRole("radio", { name: "Да" }).check()
  await page.getByRole("button", { name: "Добавить период" }).click()
  const before = page.getByRole("region", { name: "Период 2" })
  await before.getByRole("combobox", { name: "Чем занимались" }).selectOption("Учёба")
  await before.getByRole("textbox", { name: "Организация" }).fill("Московский университет")
  await before.getByRole("textbox", { name: "Адрес" }).fill("Москва, Ленинские горы, д. 1")
  await before.getByRole("textbox", { name: "Начало" }).fill("01.09.2009")
  await before.getByRole("radio", { name: "Нет" }).check()
  await before.getByRole("textbox", { name: "Окончание" }).fill("31.08.2018")
  await goOn(page)
}

/** Step 5: a photo, scans, and where to collect the passport. */
const fillFiles = async (page: Page) => {
  await page.getByLabel("Фотография", { exact: true }).setInputFiles(pngNamed("фото.png"))
  await page
    .getByLabel("Скан паспорта", { exact: true })
    .setInputFiles([pngNamed("разворот.png"), pngNamed("прописка.png")])
  for (const name of ["фото.png", "разворот.png", "прописка.png"]) {
    await expect(page.getByText(name, { exact: true })).toBeVisible()
  }
  await page.getByRole("radio", { name: /Новослободская/ }).check()
  await page.getByRole("checkbox", { name: /Подтверждаю/ }).check()
}

/** The whole application up to its review. */
export const fillPassport = async (page: Page) => {
  await page.goto("/applications/new/foreign-passport")
  await fillPassportHere(page)
}

/** The same, where the form is open already. */
export const fillPassportHere = async (page: Page) => {
  await fillPerson(page)
  await fillNames(page)
  await fillReason(page)
  await fillWork(page)
  await fillFiles(page)
  await page.getByRole("button", { name: "Проверить" }).click()
  await expect(page.getByRole("heading", { name: "Проверьте сведения" })).toBeVisible()
}
