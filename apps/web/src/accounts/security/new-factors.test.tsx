import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test, vi } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import SecurityPage from "./security-page.tsx"

const bare = {
  offered: [],
  sms: false,
  email: false,
  contacts: [],
  passkeys: [],
  mostPasskeys: 10
}

/** The page of a citizen with these factors, and an API that says so. */
const open = (factors: object, answers: Answers) => {
  const asked = answering({ "GET /accounts/factors": [200, { ...bare, ...factors }], ...answers })
  openPage(SecurityPage, "/security")
  return (what: string) => asked.filter((each) => each.what === what).map(({ body }) => body)
}

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }))
const inDialog = async (title: string) => within(await screen.findByRole("dialog", { name: title }))

describe("setting an app up", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
  const offer = { secret, uri: `otpauth://totp/Opora?secret=${secret}` }

  test("shows the code to scan and the key to type, and switches on by the first code", async () => {
    const sent = open(
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
    await waitFor(() => expect(sent("POST /accounts/totp/code")).toEqual([{ code: "123456" }]))
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
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue()
    open({ offered: ["totp"] }, { "POST /accounts/recovery-codes": [201, { codes }] })
    await press("Создать коды")
    const dialog = await inDialog("Ваши резервные коды")
    expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(codes)
    expect(dialog.queryByRole("button", { name: "Закрыть" })).toBeNull()
    fireEvent.click(dialog.getByRole("button", { name: "Скопировать" }))
    await waitFor(() => expect(written).toHaveBeenCalledWith(codes.join("\n")))
    fireEvent.click(dialog.getByRole("button", { name: "Я сохранил коды" }))
    await waitFor(() => expect(screen.queryByText(codes[0] ?? "")).toBeNull())
    written.mockRestore()
  })

  test("are made anew only when asked twice, and few are warned of", async () => {
    const recoveryCodes = { left: 2, madeAt: "2026-11-01T09:00:00.000Z" }
    const sent = open({ recoveryCodes }, { "POST /accounts/recovery-codes": [201, { codes }] })
    expect(await screen.findByText(/Осталось 2 кода/)).toBeTruthy()
    expect(screen.getByText(/Кодов осталось мало/)).toBeTruthy()
    await press("Создать новые коды")
    expect(sent("POST /accounts/recovery-codes")).toHaveLength(0)
    const dialog = await inDialog("Создать новые коды?")
    fireEvent.click(dialog.getByRole("button", { name: "Создать новые коды" }))
    await inDialog("Ваши резервные коды")
  })
})
