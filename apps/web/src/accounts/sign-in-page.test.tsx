import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import SignInPage from "./sign-in-page.tsx"

const nobody = refusing(401, "not-signed-in", "Войдите, чтобы продолжить")

/** The page, with an API that says so. */
const open = (answers: Answers, at = "/sign-in") => {
  const asked = answering({ "GET /accounts/session": nobody, ...answers })
  return { ...openPage(SignInPage, at), asked }
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

const signIn = () => {
  type("Телефон или почта", "+7 912 345-67-89")
  type("Пароль", "Тайна-12345")
  press("Войти")
}

describe("the sign-in page", () => {
  test("leads to the page that was asked for", async () => {
    const { path, asked } = open(
      { "POST /accounts/sign-in": [200, { step: "signed-in" }] },
      "/sign-in?return_to=%2Fdevices"
    )
    signIn()
    await waitFor(() => expect(path()).toBe("/devices"))
    expect(asked.find(({ what }) => what === "POST /accounts/sign-in")?.body).toEqual({
      login: "+7 912 345-67-89",
      password: "Тайна-12345",
      remember: false
    })
  })

  test.each(["https://evil.example", "//evil.example", "/\\evil.example"])(
    "never leads to %s",
    async (elsewhere) => {
      const { path } = open(
        { "POST /accounts/sign-in": [200, { step: "signed-in" }] },
        `/sign-in?return_to=${encodeURIComponent(elsewhere)}`
      )
      signIn()
      await waitFor(() => expect(path()).toBe("/"))
    }
  )

  test("says which field is empty, asks nothing, and puts the caret there", async () => {
    const { asked } = open({})
    press("Войти")
    expect(screen.getByText("Введите телефон или почту")).toBeTruthy()
    expect(screen.getByText("Введите пароль")).toBeTruthy()
    expect(asked.map(({ what }) => what)).not.toContain("POST /accounts/sign-in")
    await waitFor(() => expect(document.activeElement?.id).toBe("field-login"))
  })

  test("says no in the API's words", async () => {
    open({ "POST /accounts/sign-in": refusing(403, "wrong-sign-in", "Не подошли имя или пароль") })
    signIn()
    expect((await screen.findByRole("alert")).textContent).toContain("Не подошли имя или пароль")
  })

  test("asks for the second factor, by the primary method first", async () => {
    const { path, asked } = open({
      "POST /accounts/sign-in": [200, { step: "second-factor", methods: ["totp", "sms"] }],
      "POST /accounts/sign-in/second-factor": [200, { step: "signed-in" }]
    })
    signIn()
    await screen.findByRole("heading", { name: "Подтвердите, что это вы" })
    type("Код из приложения", "123456")
    await waitFor(() => expect(path()).toBe("/"))
    expect(asked.find(({ what }) => what.endsWith("second-factor"))?.body).toEqual({
      method: "totp",
      code: "123456"
    })
  })

  test("sends a code only when that way is chosen, and says where to", async () => {
    const { asked } = open({
      "POST /accounts/sign-in": [200, { step: "second-factor", methods: ["totp", "sms"] }],
      "POST /accounts/sign-in/code": [
        202,
        { channel: "sms", to: "+7 ••• 89", livesFor: 300, again: 60, tries: 3 }
      ]
    })
    signIn()
    await screen.findByRole("heading", { name: "Подтвердите, что это вы" })
    expect(asked.map(({ what }) => what)).not.toContain("POST /accounts/sign-in/code")
    press("Код из СМС: подтвердить так")
    expect(await screen.findByText("Код отправлен: +7 ••• 89")).toBeTruthy()
  })
})
