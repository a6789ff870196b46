import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import PasswordPage from "./password-page.tsx"

const open = (answers: Answers = {}) => {
  const asked = answering({
    "GET /accounts/policy": [
      200,
      { passwordProfile: "classic", idleMinutes: { least: 5, usual: 10, most: 30 } }
    ],
    ...answers
  })
  return { ...openPage(PasswordPage, "/security/password"), asked }
}

const change = (current: string, next: string) => {
  for (const [label, value] of [
    ["Нынешний пароль", current],
    ["Новый пароль", next]
  ] as const) {
    fireEvent.input(screen.getByLabelText(label), { target: { value } })
  }
  fireEvent.click(screen.getByRole("button", { name: "Сменить пароль" }))
}

describe("«Смена пароля»", () => {
  test("changes it and leads back", async () => {
    const { path, asked } = open({ "POST /accounts/password": [204] })
    change("Тайна-12345", "gT5!bqz9Lm#x")
    await waitFor(() => expect(path()).toBe("/security"))
    expect(asked.at(-1)?.body).toEqual({ current: "Тайна-12345", next: "gT5!bqz9Lm#x" })
  })

  test("sends nothing while the new one is unfit or the present one is not given", async () => {
    const { asked } = open()
    change("", "коротко")
    expect(await screen.findByText("Введите нынешний пароль")).toBeTruthy()
    expect(screen.getByLabelText("Новый пароль").getAttribute("aria-invalid")).toBe("true")
    expect(asked.map(({ what }) => what)).not.toContain("POST /accounts/password")
  })

  test("says at its field what the server found wrong", async () => {
    const errors = [{ path: "next", code: "password.common", message: "Этот пароль знают все" }]
    open({ "POST /accounts/password": refusing(422, "password-unfit", "Не подходит", { errors }) })
    change("Тайна-12345", "gT5!bqz9Lm#x")
    expect(await screen.findByText("Этот пароль знают все")).toBeTruthy()
  })
})
