import { answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { deskEnded, queries, sessionKey } from "../app/queries.ts"
import { openPage } from "../testing/open-page.tsx"
import { session } from "../testing/session.ts"
import SignInPage from "./sign-in-page.tsx"

const nobody = refusing(401, "not-signed-in", "Войдите")

const enter = async () => {
  await userEvent.type(await screen.findByRole("textbox", { name: "Логин" }), "operator")
  await userEvent.type(screen.getByLabelText("Пароль"), "Opora-demo-2026")
  await userEvent.type(screen.getByRole("textbox", { name: "Код из приложения" }), "123456")
  await userEvent.click(screen.getByRole("button", { name: "Войти" }))
}

describe("signing in at the desk", () => {
  test("sends both factors at once, and goes on to the page that was asked for", async () => {
    let signedIn = false
    const asked = answering({
      "GET /desk/session": () => (signedIn ? [200, session()] : nobody),
      "POST /desk/session": () => {
        signedIn = true
        return [201, session()]
      }
    })
    const page = openPage(SignInPage, "/sign-in?return_to=%2Fqueue")
    await enter()
    await waitFor(() => expect(page.path()).toBe("/queue"))
    expect(asked.find(({ what }) => what === "POST /desk/session")?.body).toEqual({
      login: "operator",
      password: "Opora-demo-2026",
      code: "123456"
    })
  })

  test("leads nowhere outside", async () => {
    answering({ "GET /desk/session": [200, session()] })
    const page = openPage(SignInPage, "/sign-in?return_to=%2F%2Fevil.example")
    await waitFor(() => expect(page.path()).toBe("/"))
  })

  test("says that something was wrong, and not what", async () => {
    answering({
      "GET /desk/session": nobody,
      "POST /desk/session": refusing(401, "desk-sign-in-refused", "Логин, пароль или код неверны")
    })
    openPage(SignInPage, "/sign-in")
    await enter()
    expect((await screen.findByRole("alert")).textContent).toBe("Логин, пароль или код неверны")
  })

  test("says what is wrong with a field, at the field", async () => {
    const errors = [{ path: "code", code: "code.format", message: "Код — шесть цифр" }]
    answering({
      "GET /desk/session": nobody,
      "POST /desk/session": refusing(400, "invalid-request", "Есть ошибки", { errors })
    })
    openPage(SignInPage, "/sign-in")
    await enter()
    const code = screen.getByRole("textbox", { name: "Код из приложения" })
    await waitFor(() => expect(code.getAttribute("aria-invalid")).toBe("true"))
    expect(document.activeElement).toBe(code)
  })

  test("says that a session ended by itself", async () => {
    answering({ "GET /desk/session": nobody })
    queries.setQueryData(sessionKey, session())
    deskEnded()
    openPage(SignInPage, "/sign-in")
    expect((await screen.findByRole("status")).textContent).toContain("Сеанс завершён")
  })
})
