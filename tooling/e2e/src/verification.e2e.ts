import { expect, type Page } from "@playwright/test"
import { addPasskey } from "./add-passkey.ts"
import { register } from "./citizen.ts"
import { givenBasic, givenVerified } from "./given/citizens.ts"
import { pngNamed } from "./given/pictures.ts"
import { test } from "./journey.ts"
import { madeUpPerson, type MadeUpPerson } from "./made-up-person.ts"
import { operatorApproves } from "./operator.ts"
import { addAuthenticator } from "./virtual-authenticator.ts"

/** At the sandbox's bank: a new customer, whom the branch knows by passport. */
const becomeCustomer = async (page: Page, person: MadeUpPerson) => {
  await page.getByText("Стать клиентом банка").click()
  await page.getByLabel("Фамилия").fill(person.family)
  await page.getByLabel("Имя", { exact: true }).fill(person.given)
  await page.getByLabel("Отчество").fill(person.patronymic)
  await page.getByLabel("Дата рождения").fill(person.birthDate)
  await page.getByRole("textbox", { name: "Телефон" }).fill("+79001112233")
  await page.getByLabel("СНИЛС").fill(person.snils)
  await page.getByLabel("ИНН").fill(person.inn)
  await page.getByLabel("Серия паспорта").fill(person.passport.series)
  await page.getByLabel("Номер паспорта").fill(person.passport.number)
  await page.getByLabel("Дата выдачи").fill(person.passport.issuedOn)
  await page.getByRole("button", { name: "Стать клиентом и войти" }).click()
}

const linkBank = async (page: Page, person: MadeUpPerson) => {
  await page.goto("/verification")
  await page.getByRole("button", { name: "Привязать банк" }).click()
  await becomeCustomer(page, person)
  await expect(page.getByText(/сообщил ваши данные/)).toBeVisible()
  await page.getByRole("button", { name: "Привязать", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Подтверждение личности" })).toBeVisible()
}

const fillPassport = async (page: Page, { passport }: MadeUpPerson) => {
  await page.goto("/profile")
  await page.getByRole("button", { name: "Заполнить: Паспорт" }).click()
  await page.getByLabel("Серия", { exact: true }).fill(passport.series)
  await page.getByLabel("Номер", { exact: true }).fill(passport.number)
  await page.getByLabel("Дата выдачи", { exact: true }).fill("01.04.2011")
  await page.getByLabel("Кем выдан").fill(passport.issuer)
  await page.getByLabel("Код подразделения").fill("770002")
  await page.getByRole("button", { name: "Сохранить" }).click()
  const section = page.getByRole("region", { name: "Паспорт" })
  await expect(section.getByText("Проверено")).toBeVisible()
}

test("a citizen rises from «Базовый» to «Продвинутый» by bank and scans", async ({
  page,
  browser
}) => {
  const person = madeUpPerson()
  await addAuthenticator(page)
  await register(page)
  await page.goto("/verification")
  await expect(page.getByRole("link", { name: "Перейти в настройки безопасности" })).toBeVisible()

  await addPasskey(page)
  await linkBank(page, person)
  await expect(page.getByRole("listitem").filter({ hasText: "Ваш уровень" })).toContainText(
    "Средний"
  )
  await fillPassport(page, person)

  await page.goto("/verification")
  for (const [label, name] of [
    ["Паспорт: разворот с фотографией", "passport"],
    ["Карточка СНИЛС", "snils"],
    ["Ваше фото с раскрытым паспортом", "selfie"]
  ] as const) {
    await page.getByLabel(label).setInputFiles(pngNamed(`${name}.png`))
    await expect(page.getByText(`${name}.png`)).toBeVisible()
  }
  await expect(page.getByText("Загружен", { exact: false })).toHaveCount(3)
  await page.getByRole("button", { name: "Отправить на проверку" }).click()
  await expect(page.getByText(/Ждёт сотрудника|Автоматическая проверка/)).toBeVisible()

  // The page is not touched any more: it changes by itself.
  await operatorApproves(browser, page)
  await expect(page.getByText("Личность подтверждена").first()).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: "Ваш уровень" })).toContainText(
    "Продвинутый"
  )
})

test("a barred action says which level it needs, and leads there", async ({ page }) => {
  await givenBasic(page)
  await page.goto("/services/foreign-passport")
  await expect(page.getByText("Нужен уровень «Продвинутый»")).toBeVisible()
  await page.goto("/applications/new/foreign-passport")
  await expect(page.getByText("Нужен уровень «Продвинутый»")).toBeVisible()
  await page.getByRole("link", { name: "Подтвердить личность" }).first().click()
  await expect(page.getByRole("heading", { name: "Подтверждение личности" })).toBeVisible()
})

test("another passport needs its scan and a code, and the level falls until it is checked", async ({
  page
}) => {
  const { app } = await givenVerified(page)
  await page.goto("/profile")
  await page.getByRole("button", { name: "Изменить: Паспорт" }).click()
  await page.getByLabel("Номер", { exact: true }).fill("604111")
  await page.getByRole("button", { name: "Сохранить" }).click()
  await expect(page.getByText("Приложите скан нового паспорта")).toBeVisible()
  await page.getByLabel("Скан нового паспорта").setInputFiles(pngNamed("новый.png"))
  await expect(page.getByText("новый.png")).toBeVisible()
  await page.getByRole("button", { name: "Сохранить" }).click()
  await page.getByLabel("Код из приложения").fill(app.nextCode())
  const passport = page.getByRole("region", { name: "Паспорт" })
  await expect(passport.getByText("604111")).toBeVisible()
  await page.goto("/verification")
  await expect(page.getByRole("listitem").filter({ hasText: "Ваш уровень" })).toContainText(
    "Средний"
  )
})
