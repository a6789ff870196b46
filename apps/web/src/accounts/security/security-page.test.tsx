import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import SecurityPage from "./security-page.tsx"

const phone = { channel: "sms", to: "+7 ••• •••-••-67" }
const bare = {
  offered: [],
  sms: false,
  email: false,
  contacts: [phone],
  passkeys: [],
  mostPasskeys: 10
}
const key = {
  id: "7b1f2f9a-6a7e-4d57-9d3c-0d3f1a2b3c4d",
  kind: "passkey",
  name: "Телефон",
  addedAt: "2026-11-01T09:00:00.000Z",
  lastUsedAt: "2026-11-20T06:30:00.000Z",
  backedUp: true
}

/** The page of a citizen with these factors, and an API that says so. */
const open = (factors: object = {}, answers: Answers = {}) => {
  const asked = answering({ "GET /accounts/factors": [200, { ...bare, ...factors }], ...answers })
  openPage(SecurityPage, "/security")
  return asked
}

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }))
const inDialog = async (title: string) => within(await screen.findByRole("dialog", { name: title }))
const sent = (asked: ReturnType<typeof open>, what: string) =>
  asked.filter((each) => each.what === what).map(({ body }) => body)

describe("the security settings", () => {
  test("say that a password alone is not enough", async () => {
    open()
    expect(await screen.findByText("Второй фактор не включён")).toBeTruthy()
    expect(screen.getByText("Ключей пока нет")).toBeTruthy()
    expect(screen.queryByRole("group", { name: "О чём спросить первым" })).toBeNull()
  })

  test("show each key with its name and last use", async () => {
    open({ offered: ["passkey"], passkeys: [key] })
    const row = (await screen.findByRole("heading", { name: "Телефон" })).closest("li")
    expect(row?.textContent).toContain("Последний вход 20 нояб., 09:30")
    expect(row?.textContent).toContain("Копируется между вашими устройствами")
    expect(screen.getByText("Второй фактор включён")).toBeTruthy()
  })

  test("rename a key", async () => {
    const what = `PATCH /accounts/passkeys/${key.id}`
    const asked = open({ passkeys: [key] }, { [what]: [204] })
    await press("Переименовать: Телефон")
    const dialog = await inDialog("Переименовать")
    fireEvent.input(dialog.getByLabelText("Название ключа"), { target: { value: "Планшет" } })
    fireEvent.click(dialog.getByRole("button", { name: "Сохранить" }))
    await waitFor(() => expect(sent(asked, what)).toEqual([{ name: "Планшет" }]))
  })

  test("remove a key only when asked twice, and say why the last one stays", async () => {
    const what = `DELETE /accounts/passkeys/${key.id}`
    const last = refusing(409, "last-strong-factor", "Это последняя защита кабинета")
    const asked = open({ passkeys: [key] }, { [what]: last })
    await press("Удалить ключ: Телефон")
    expect(sent(asked, what)).toHaveLength(0)
    const dialog = await inDialog("Удалить ключ?")
    fireEvent.click(dialog.getByRole("button", { name: "Удалить" }))
    expect((await dialog.findByRole("alert")).textContent).toContain("последняя защита")
  })

  test("offer no eleventh key", async () => {
    const full = Array.from({ length: 10 }, (_, n) => ({ ...key, name: `Ключ ${n}` }))
    open({ passkeys: full })
    expect(await screen.findByText("Больше 10 ключей добавить нельзя")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Добавить ключ входа" })).toBeNull()
  })
})

describe("codes in messages", () => {
  test("are switched on at once where there is a contact", async () => {
    const asked = open({}, { "PATCH /accounts/factors": [204] })
    fireEvent.click(await screen.findByRole("checkbox", { name: /Коды по СМС/ }))
    await waitFor(() => expect(sent(asked, "PATCH /accounts/factors")).toEqual([{ sms: true }]))
    expect(screen.queryByRole("checkbox", { name: /Коды по почте/ })).toBeNull()
    expect(screen.getByText(/почты в кабинете пока нет/)).toBeTruthy()
  })

  test("let another way be the primary one", async () => {
    const asked = open(
      { offered: ["passkey", "sms"], sms: true, passkeys: [key] },
      { "PATCH /accounts/factors": [204] }
    )
    const group = within(await screen.findByRole("group", { name: "О чём спросить первым" }))
    expect(group.getByRole("radio", { name: "Ключ входа", checked: true })).toBeTruthy()
    fireEvent.click(group.getByRole("radio", { name: "Код из СМС" }))
    await waitFor(() =>
      expect(sent(asked, "PATCH /accounts/factors")).toEqual([{ primary: "sms" }])
    )
  })
})
