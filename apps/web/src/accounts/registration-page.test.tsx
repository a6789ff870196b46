import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import RegistrationPage from "./registration-page.tsx"

const sent = [
  202,
  { channel: "sms", to: "+7 ••• ••-89", livesFor: 300, again: 60, tries: 3 }
] as const

const policy = [
  200,
  { passwordProfile: "classic", idleMinutes: { least: 5, usual: 10, most: 30 } }
] as const

const open = (answers: Answers = {}) => {
  const asked = answering({
    "GET /accounts/session": refusing(401, "not-signed-in", "Войдите"),
    "GET /accounts/policy": policy,
    "POST /accounts/registration": sent,
    ...answers
  })
  return { ...openPage(RegistrationPage, "/registration"), asked }
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

const register = (contact = "+7 912 345-67-89", password = "gT5!bqz9Lm#x") => {
  type("Мобильный телефон или почта", contact)
  type("Пароль", password)
  fireEvent.click(screen.getByRole("button", { name: "Зарегистрироваться" }))
}

describe("the registration page", () => {
  afterEach(() => sessionStorage.clear())

  test("sends a code to the contact, and with it the account begins", async () => {
    const { path } = open({
      "POST /accounts/registration/code": [201, { step: "signed-in" }]
    })
    register()
    expect(await screen.findByText(/Отправили код на \+7 ••• ••-89/)).toBeTruthy()
    type("Код", "123456")
    await waitFor(() => expect(path()).toBe("/"))
  })

  test("sends nothing while the contact or the password are unfit", () => {
    const { asked } = open()
    register("12", "короткий")
    expect(screen.getByText(/телефон начинается с \+7/)).toBeTruthy()
    expect(screen.getByLabelText("Пароль").getAttribute("aria-invalid")).toBe("true")
    expect(asked.map(({ what }) => what)).not.toContain("POST /accounts/registration")
  })

  test("shows how strong the password is while it is typed", () => {
    open()
    type("Пароль", "Пароль123!")
    expect(screen.getByRole("status", { name: "" }).textContent).toMatch(/низкая/)
    type("Пароль", "gT5!bqz9Lm#x-Wv2")
    expect(screen.getByText("очень высокая")).toBeTruthy()
  })

  test("says at the code's field that the code did not fit", async () => {
    open({
      "POST /accounts/registration/code": refusing(400, "invalid-request", "Ошибки", {
        errors: [{ path: "code", code: "code.wrong", message: "Код не подошёл" }]
      })
    })
    register()
    await screen.findByLabelText("Код")
    type("Код", "000000")
    expect(await screen.findByText("Код не подошёл")).toBeTruthy()
  })

  test("still waits for the code when the page is opened anew", async () => {
    const { path } = open({ "POST /accounts/registration/code": [201, { step: "signed-in" }] })
    register()
    await screen.findByLabelText("Код")
    cleanup()
    openPage(RegistrationPage, "/registration")
    type("Код", "123456")
    await waitFor(() => expect(sessionStorage.getItem("opora.registration")).toBe(""))
    expect(path()).toBe("/registration")
  })

  test("keeps the contact for whoever comes back to change it", async () => {
    open()
    register("+7 912 345-67-89")
    fireEvent.click(await screen.findByRole("button", { name: "Изменить телефон или почту" }))
    const contact = await screen.findByLabelText("Мобильный телефон или почта")
    expect(contact).toHaveProperty("value", "+7 912 345-67-89")
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Регистрация" }))
    )
  })

  test("a field that is mended is not blamed any more", () => {
    open()
    register("12", "короткий")
    type("Пароль", "gT5!bqz9Lm#x-Wv2")
    expect(screen.getByLabelText("Пароль").getAttribute("aria-invalid")).toBe("false")
    expect(screen.getByText(/телефон начинается с \+7/)).toBeTruthy()
  })

  test("offers another code only after a while", async () => {
    open()
    register()
    expect(await screen.findByText(/Новый код можно запросить через/)).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Отправить код ещё раз" })).toBeNull()
  })
})
