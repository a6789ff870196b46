import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test, vi } from "vitest"
import { type Answers, answering, refusing } from "../../testing/answers.ts"
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
    expect(screen.queryByRole("group", { name: "Основной способ" })).toBeNull()
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

describe("setting an app up", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
  const offer = { secret, uri: `otpauth://totp/Opora?secret=${secret}` }

  test("shows the code to scan and the key to type, and switches on by the first code", async () => {
    const asked = open(
      {},
      {
        "POST /accounts/totp": [201, offer],
        "POST /accounts/totp/code": [204]
      }
    )
    await press("Подключить приложение")
    const dialog = await inDialog("Подключение приложения")
    expect(dialog.getByRole("img", { name: /QR-код/ })).toBeTruthy()
    expect(dialog.getByText("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")).toBeTruthy()
    fireEvent.input(dialog.getByLabelText("Код из приложения"), { target: { value: "123456" } })
    await waitFor(() =>
      expect(sent(asked, "POST /accounts/totp/code")).toEqual([{ code: "123456" }])
    )
    await waitFor(() => expect(screen.queryByText(/Отсканируйте|отсканируйте/)).toBeNull())
  })

  test("says that a code was wrong and stays open", async () => {
    open(
      {},
      {
        "POST /accounts/totp": [201, offer],
        "POST /accounts/totp/code": refusing(422, "factor-not-proven", "Код не подошёл")
      }
    )
    await press("Подключить приложение")
    const dialog = await inDialog("Подключение приложения")
    fireEvent.input(dialog.getByLabelText("Код из приложения"), { target: { value: "000000" } })
    expect((await dialog.findByRole("alert")).textContent).toContain("Код не подошёл")
  })
})

describe("recovery codes", () => {
  const codes = Array.from({ length: 10 }, (_, n) => `AAAA-BBBB-CCCC-000${n}`)

  test("are shown until they are kept, and can be copied", async () => {
    const written = vi.fn<(text: string) => Promise<void>>(async () => {})
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: written } })
    open({ offered: ["totp"] }, { "POST /accounts/recovery-codes": [201, { codes }] })
    await press("Создать коды")
    const dialog = await inDialog("Ваши резервные коды")
    expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(codes)
    expect(dialog.queryByRole("button", { name: "Закрыть" })).toBeNull()
    fireEvent.click(dialog.getByRole("button", { name: "Скопировать" }))
    await waitFor(() => expect(written).toHaveBeenCalledWith(codes.join("\n")))
    fireEvent.click(dialog.getByRole("button", { name: "Я сохранил коды" }))
    await waitFor(() => expect(screen.queryByText(codes[0] ?? "")).toBeNull())
    vi.unstubAllGlobals()
  })

  test("are made anew only when asked twice, and few are warned of", async () => {
    const recoveryCodes = { left: 2, madeAt: "2026-11-01T09:00:00.000Z" }
    const asked = open({ recoveryCodes }, { "POST /accounts/recovery-codes": [201, { codes }] })
    expect(await screen.findByText(/Осталось 2 кода/)).toBeTruthy()
    expect(screen.getByText(/Кодов осталось мало/)).toBeTruthy()
    await press("Создать новые коды")
    expect(sent(asked, "POST /accounts/recovery-codes")).toHaveLength(0)
    const dialog = await inDialog("Создать новые коды?")
    fireEvent.click(dialog.getByRole("button", { name: "Создать новые коды" }))
    await inDialog("Ваши резервные коды")
  })
})

describe("codes in messages", () => {
  test("are switched on at once where there is a contact", async () => {
    const asked = open({}, { "PATCH /accounts/factors": [204] })
    fireEvent.click(await screen.findByRole("checkbox", { name: /Коды по СМС/ }))
    await waitFor(() => expect(sent(asked, "PATCH /accounts/factors")).toEqual([{ sms: true }]))
    expect(screen.queryByRole("checkbox", { name: /Коды по почте/ })).toBeNull()
    expect(screen.getByText(/Сначала подтвердите почту/)).toBeTruthy()
  })

  test("let another way be the primary one", async () => {
    const asked = open(
      { offered: ["passkey", "sms"], sms: true, passkeys: [key] },
      { "PATCH /accounts/factors": [204] }
    )
    const group = within(await screen.findByRole("group", { name: /Основной способ/ }))
    expect(group.getByRole("radio", { name: "Ключ входа", checked: true })).toBeTruthy()
    fireEvent.click(group.getByRole("radio", { name: "Код из СМС" }))
    await waitFor(() =>
      expect(sent(asked, "PATCH /accounts/factors")).toEqual([{ primary: "sms" }])
    )
  })
})
