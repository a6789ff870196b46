import { expect, type Page } from "@playwright/test"

const chosen = (page: Page) => page.getByText(/^Вы выбрали: /)

/** From the page of an application whose result waits: where it is, then the first free time is booked. */
export const bookVisit = async (page: Page): Promise<void> => {
  const place = page.getByRole("region", { name: "Где получить" })
  await expect(place.getByText("Внутренний паспорт", { exact: true })).toBeVisible()
  await place.getByRole("link", { name: "Записаться на приём" }).click()
  await expect(page.getByRole("heading", { name: "Запись на приём" })).toBeVisible()
  await expect(page.getByText("Выберите день и время")).toBeVisible()
  await page.getByRole("group", { name: "Время" }).getByRole("radio").first().check()
  await expect(chosen(page)).toBeVisible()
  await page.getByRole("button", { name: "Записаться" }).click()
  await expect(page.getByRole("region", { name: "Вы записаны на приём" })).toBeVisible()
}

/** The booked visit goes to the next day that has free time, without the mouse. */
export const moveVisit = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Перенести" }).click()
  await expect(page.getByText(/^Сейчас: /)).toBeVisible()
  await page.getByRole("group", { name: "День" }).getByRole("radio", { checked: true }).focus()
  await page.keyboard.press("ArrowRight")
  // Past «Показать ещё».
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Space")
  await expect(chosen(page)).toBeVisible()
  await page.getByRole("button", { name: "Перенести" }).press("Enter")
  await expect(page.getByRole("region", { name: "Вы записаны на приём" })).toBeVisible()
}

/** The code that the citizen says at the office, as the page of the application shows it. */
export const visitCode = async (page: Page): Promise<string> =>
  page
    .getByRole("region", { name: "Вы записаны на приём" })
    .getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/)
    .innerText()
