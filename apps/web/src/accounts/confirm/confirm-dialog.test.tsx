import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test, vi } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import { ConfirmDialog } from "./confirm-dialog.tsx"

const id = "7b1f2f9a-6a7e-4d57-9d3c-0d3f1a2b3c4d"
const waiting = (...methods: ReadonlyArray<string>): Answers => ({
  "POST /confirmations": [201, { id, methods, digits: "47" }]
})
const sms = { channel: "sms", to: "+7 ••• •••-••-67", livesFor: 300, again: 60, tries: 3 }

/** The dialog inside a form of its page, as pages have it. */
const open = (answers: Answers) => {
  const onConfirmed = vi.fn<(token: string) => void>()
  const onClose = vi.fn<() => void>()
  const onSubmit = vi.fn<(event: SubmitEvent) => void>((event) => event.preventDefault())
  const asked = answering(answers)
  openPage(() => (
    <form onSubmit={onSubmit}>
      <ConfirmDialog
        operation="applications.submit"
        payload={{ applicationId: "a-1", version: 3 }}
        onConfirmed={onConfirmed}
        onClose={onClose}
      />
    </form>
  ))
  const dialog = async () => within(await screen.findByRole("dialog", { name: "Подтверждение" }))
  return { asked, onConfirmed, onClose, onSubmit, dialog }
}

describe("the confirmation", () => {
  test("asks for a code by SMS, names the operation, and gives the token", async () => {
    const { asked, onConfirmed, onSubmit, dialog } = open({
      ...waiting("sms"),
      [`POST /confirmations/${id}/send`]: [202, sms],
      [`POST /confirmations/${id}/verify`]: [200, { token: "opora_token" }]
    })
    const field = await (await dialog()).findByLabelText("Код из СМС")
    expect((await dialog()).getByText(/кончается на 47/)).toBeTruthy()
    expect(await (await dialog()).findByText("Код отправлен: +7 ••• •••-••-67")).toBeTruthy()
    fireEvent.input(field, { target: { value: "123456" } })
    await waitFor(() => expect(onConfirmed).toHaveBeenCalledExactlyOnceWith("opora_token"))
    expect(asked.map(({ what, body }) => [what, body])).toEqual([
      [
        "POST /confirmations",
        { operation: "applications.submit", payload: { applicationId: "a-1", version: 3 } }
      ],
      [`POST /confirmations/${id}/send`, { method: "sms" }],
      [`POST /confirmations/${id}/verify`, { method: "sms", code: "123456" }]
    ])
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test("says that a code was wrong, empties the field and goes on", async () => {
    const { onConfirmed, dialog } = open({
      ...waiting("totp"),
      [`POST /confirmations/${id}/verify`]: refusing(422, "code-wrong", "Код не подошёл")
    })
    const field = await (await dialog()).findByLabelText<HTMLInputElement>("Код из приложения")
    fireEvent.input(field, { target: { value: "000000" } })
    expect((await (await dialog()).findByRole("alert")).textContent).toContain("Код не подошёл")
    await waitFor(() => expect(field.value).toBe(""))
    expect(onConfirmed).not.toHaveBeenCalled()
  })

  test("says how long to wait when a code was sent a moment ago", async () => {
    const { dialog } = open({
      ...waiting("sms"),
      [`POST /confirmations/${id}/send`]: refusing(429, "too-many-tries", "Подождите немного", {
        details: { retryAfter: 42 }
      })
    })
    expect((await (await dialog()).findByRole("alert")).textContent).toContain("Подождите")
    expect((await dialog()).getByText(/через 42 секунды/)).toBeTruthy()
  })

  test("can be given another way", async () => {
    const { dialog, asked } = open({
      ...waiting("passkey", "totp", "sms"),
      [`POST /confirmations/${id}/verify`]: [200, { token: "opora_token" }]
    })
    expect(await (await dialog()).findByRole("button", { name: "Использовать ключ" })).toBeTruthy()
    fireEvent.click((await dialog()).getByRole("button", { name: /Код из приложения/ }))
    expect(await (await dialog()).findByLabelText("Код из приложения")).toBeTruthy()
    expect((await dialog()).queryByText(/номер операции/)).toBeNull()
    expect(asked.map(({ what }) => what)).toEqual(["POST /confirmations"])
  })

  test("says which field is empty", async () => {
    const { dialog, onSubmit } = open(waiting("totp"))
    fireEvent.click(await (await dialog()).findByRole("button", { name: "Подтвердить" }))
    expect(await (await dialog()).findByText("Введите код")).toBeTruthy()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test("says so when it can't begin, and closes", async () => {
    const { dialog, onClose } = open({
      "POST /confirmations": refusing(400, "invalid-request", "В запросе есть ошибки")
    })
    expect((await (await dialog()).findByRole("alert")).textContent).toContain("есть ошибки")
    fireEvent.click((await dialog()).getByRole("button", { name: "Закрыть" }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  test("shows where to go when there is nothing to confirm with", async () => {
    const { dialog } = open(waiting())
    const link = await (await dialog()).findByRole("link", { name: "Настройки безопасности" })
    expect(link.getAttribute("href")).toBe("/security")
  })
})
