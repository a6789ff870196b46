import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { queries } from "../app/queries.ts"
import { openPage } from "../testing/open-page.tsx"
import ProfilePage from "./profile-page.tsx"

const name = { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" }
const kept = { section: "name", value: name, version: 1, check: { status: "unchecked" } }
const mismatch = {
  section: "snils",
  value: "11223344595",
  version: 2,
  check: { status: "mismatch", at: "2026-11-21T00:00:00.000Z", fields: ["snils", "birthDate"] }
}
const shown = { sections: [kept, mismatch], phones: ["+79161112233"], emails: [] }
const put = "PUT /profile/sections"

const open = (answers: Answers = {}) => {
  const asked = answering({
    "GET /profile": [200, shown],
    ...answers
  })
  openPage(ProfilePage, "/profile")
  return asked
}

const section = (title: string) => screen.findByRole("region", { name: title })
const press = async (title: string, button: string) =>
  fireEvent.click(within(await section(title)).getByRole("button", { name: button }))
const field = (label: string) => screen.getByLabelText(label, { selector: "input" })
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } })

describe("«Мои данные»", () => {
  test("shows each section as people read it, and what a registry says of it", async () => {
    open()
    expect((await section("ФИО")).textContent).toContain("Ёлкина Анна Сергеевна")
    const snils = await section("СНИЛС")
    expect(snils.textContent).toContain("112-233-445 95")
    expect(snils.textContent).toContain("Реестр не подтвердил")
    expect(snils.textContent).toContain("СНИЛС, дата рождения")
    expect((await section("Паспорт")).textContent).toContain("Не указано")
    expect((await section("Телефоны и почта")).textContent).toContain("+7 916 111-22-33")
  })

  test("a section that is opened takes the focus to its first field", async () => {
    open()
    await press("Паспорт", "Заполнить: Паспорт")
    await waitFor(() => expect(document.activeElement).toBe(field("Серия")))
  })

  test("a slip of the hand is told at its field, and nothing is sent", async () => {
    const asked = open()
    await press("ИНН", "Заполнить: ИНН")
    type("ИНН", "500100732258")
    fireEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    expect(await screen.findByText(/В ИНН опечатка/)).toBeTruthy()
    expect(field("ИНН").getAttribute("aria-invalid")).toBe("true")
    expect(asked.map(({ what }) => what)).not.toContain(put)
  })

  test("fills in an empty section, with the version that was seen", async () => {
    const asked = open({
      [put]: [200, { section: { ...kept, section: "inn", value: "500100732259" } }]
    })
    await press("ИНН", "Заполнить: ИНН")
    type("ИНН", "500100732259")
    fireEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    await waitFor(() => expect(screen.queryByRole("button", { name: "Сохранить" })).toBeNull())
    expect(asked.find(({ what }) => what === put)?.body).toEqual({
      section: "inn",
      value: "500100732259",
      version: 0
    })
  })

  test("an empty form says at each field that it is to be filled in", async () => {
    open({ "GET /profile": [200, { ...shown, sections: [] }] })
    await press("Паспорт", "Заполнить: Паспорт")
    fireEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    for (const label of ["Серия", "Номер", "Дата выдачи", "Кем выдан", "Код подразделения"]) {
      expect(field(label).getAttribute("aria-invalid")).toBe("true")
    }
  })

  test("does not pass what was changed elsewhere for what was seen", async () => {
    let now = shown
    const asked = open({
      "GET /profile": () => [200, now],
      [put]: refusing(409, "profile-moved-on", "Эти данные уже изменились")
    })
    await press("ФИО", "Изменить: ФИО")
    type("Фамилия", "Иванова")
    now = { ...shown, sections: [{ ...kept, version: 2 }, mismatch] }
    await queries.invalidateQueries({ queryKey: ["profile"] })
    fireEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    expect(await screen.findByText("Эти данные уже изменились")).toBeTruthy()
    expect(asked.find(({ what }) => what === put)?.body).toMatchObject({ version: 1 })
  })

  test("asks to confirm before it replaces what stands", async () => {
    open({
      [put]: refusing(403, "confirmation-needed", "Подтвердите"),
      "POST /confirmations": [201, { id: crypto.randomUUID(), methods: ["totp"], digits: "42" }]
    })
    await press("ФИО", "Изменить: ФИО")
    type("Фамилия", "Иванова")
    fireEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    expect(await screen.findByRole("dialog")).toBeTruthy()
  })

  test("says what the server refused at its field", async () => {
    const message = "Паспорт выдают с 14 лет"
    const errors = [{ path: "value", code: "birth_date.after_passport", message }]
    open({ [put]: refusing(422, "profile-refused", "Ошибки", { errors }) })
    await press("Дата рождения", "Заполнить: Дата рождения")
    type("Дата рождения", "12.04.1990")
    fireEvent.click(screen.getByRole("button", { name: "Сохранить" }))
    expect(await screen.findByText(message)).toBeTruthy()
  })
})
