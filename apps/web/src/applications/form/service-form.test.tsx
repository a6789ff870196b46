import type { Answers } from "@opora/domain/catalogue/answers"
import { prefill } from "@opora/domain/catalogue/prefill"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { instantOf } from "@opora/domain/shared/instant"
import { loadDefinitions } from "@opora/services/load-definitions"
import { cleanup, render, screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal } from "solid-js"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { ServiceFormProps } from "./service-form.props.ts"
import { ServiceForm } from "./service-form.tsx"

const definitionOf = (code: string) => {
  const found = loadDefinitions().find(({ card }) => card.code === code)
  if (!found) throw new Error(`There is no ${code}`)
  return found
}

const context = ruleContext(instantOf(Date.parse("2026-11-21T09:00:00Z")), { level: "verified" })
const houses = [{ id: "h1", text: "Москва, улица Новый Арбат, дом 10" }]
const anna = {
  name: { family: "Ковалёва", given: "Анна" },
  birthDate: "1990-09-14",
  inn: "500100732259"
}

/** Show a form with these answers; gives the answers as they are now. */
const show = (code: string, answers: Answers, more: Partial<ServiceFormProps> = {}) => {
  const definition = definitionOf(code)
  const [now, setNow] = createSignal(answers)
  render(() => (
    <ServiceForm
      definition={definition}
      answers={now()}
      onChange={setNow}
      context={context}
      fromProfile={prefill(definition, anna)}
      upload={async (file) => ({
        id: "0192b1f0-0000-7000-8000-000000000001",
        name: file.name,
        size: file.size
      })}
      suggestAddresses={async () => houses}
      {...more}
    >
      <p>Можно отправлять</p>
    </ServiceForm>
  ))
  return now
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }))
const choose = (name: string) => userEvent.click(screen.getByRole("radio", { name }))
const income = () => prefill(definitionOf("income-certificate"), anna)

describe("the form of a service", () => {
  beforeEach(() => void vi.stubGlobal("scrollTo", () => undefined))
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  test("asks step by step, and comes to the review when all is right", async () => {
    show("income-certificate", income())
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Год" }), "2025 год")
    await choose("В банк")
    await press("Продолжить")
    expect(screen.getByRole("heading", { level: 2, name: "О вас" })).toBe(document.activeElement)
    await userEvent.click(screen.getByRole("checkbox", { name: "Подтверждаю, что сведения верны" }))
    await press("Проверить")
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Проверьте сведения")
    expect(screen.getByText("2025 год")).toBeTruthy()
    expect(screen.getByText("Ковалёва Анна")).toBeTruthy()
    expect(screen.getByText("Можно отправлять")).toBeTruthy()
  })

  test("«Изменить» leads from the review back to its step", async () => {
    show("income-certificate", { ...income(), year: "2025", purpose: "bank", truth: true })
    await press("Продолжить")
    await press("Проверить")
    await press("Изменить: За какой год")
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("За какой год")
  })

  test("marks mistakes at the fields and in a summary that leads to them, until they are mended", async () => {
    show("income-certificate", income())
    await press("Продолжить")
    const summary = screen.getByRole("alert")
    expect(within(summary).getByRole("heading").textContent).toBe("Исправьте 2 ошибки")
    await userEvent.click(
      within(summary).getByRole("link", { name: "Год: Выберите один из вариантов" })
    )
    const year = screen.getByRole("combobox", { name: "Год" })
    expect(document.activeElement).toBe(year)
    expect(year.getAttribute("aria-invalid")).toBe("true")
    await userEvent.selectOptions(year, "2027 год")
    expect(within(screen.getByRole("alert")).getByText(/Этот год ещё не начался/)).toBeTruthy()
    await userEvent.selectOptions(year, "2025 год")
    await choose("В банк")
    expect(screen.queryByRole("alert")).toBeNull()
  })

  test("shows what an answer asks for, and no longer when the answer changes", async () => {
    const answers = show("income-certificate", income())
    expect(screen.queryByRole("textbox", { name: "Куда именно" })).toBeNull()
    await choose("В другое место")
    await userEvent.type(screen.getByRole("textbox", { name: "Куда именно" }), "Нотариусу")
    expect(answers()["purposeOther"]).toBe("Нотариусу")
    await choose("В банк")
    expect(screen.queryByRole("textbox", { name: "Куда именно" })).toBeNull()
  })

  test("marks what is from the profile, until it is changed", async () => {
    show("income-certificate", { ...income(), year: "2025", purpose: "bank" })
    await press("Продолжить")
    expect(screen.getAllByText("Из профиля")).toHaveLength(3)
    await userEvent.type(screen.getByRole("textbox", { name: /ИНН/ }), "{Backspace}1")
    expect(screen.getAllByText("Из профиля")).toHaveLength(2)
  })

  test("says why a field is asked for", async () => {
    show("income-certificate", income())
    expect(screen.getByText("Справка составляется за один календарный год.")).toBeTruthy()
  })

  test("repeats a part: one more row, one less", async () => {
    const answers = show("foreign-passport", { nameChanged: "yes" }, { only: ["previousNames"] })
    const [family] = screen.getAllByRole("textbox", { name: "Фамилия" })
    if (!family) throw new Error("The first row is not open")
    await userEvent.type(family, "Белова")
    await press("Добавить прежнее имя")
    const second = screen.getByRole("region", { name: "Прежнее имя 2" })
    await userEvent.type(within(second).getByRole("textbox", { name: "Фамилия" }), "Чернова")
    expect(answers()["previousNames"]).toMatchObject([
      { name: { family: "Белова" } },
      { name: { family: "Чернова" } }
    ])
    await press("Удалить: Прежнее имя 1")
    expect(answers()["previousNames"]).toMatchObject([{ name: { family: "Чернова" } }])
    expect(screen.queryByRole("region", { name: "Прежнее имя 2" })).toBeNull()
  })

  test("takes a house from the directory by the keyboard, and its flat", async () => {
    const answers = show("residence-registration", {}, { only: ["newAddress"] })
    const input = screen.getByRole("combobox", { name: "Новый адрес" })
    await userEvent.type(input, "Арбат")
    expect(answers()["newAddress"]).toBeUndefined()
    await screen.findByRole("option", { name: /Новый Арбат/ })
    await userEvent.keyboard("{ArrowDown}{Enter}")
    await userEvent.type(screen.getByRole("textbox", { name: /Квартира/ }), "5")
    expect(answers()["newAddress"]).toEqual({ ...houses[0], flat: "5" })
  })

  test("sends a file as it is chosen, shows how far it is, and can drop it", async () => {
    let done = () => {}
    const upload: ServiceFormProps["upload"] = async (file, onProgress) => {
      onProgress(40)
      await new Promise<void>((resolve) => (done = resolve))
      return { id: "0192b1f0-0000-7000-8000-000000000002", name: file.name, size: file.size }
    }
    const answers = show("foreign-passport", {}, { only: ["photo"], upload })
    await userEvent.upload(
      screen.getByLabelText("Фотография"),
      new File(["…"], "я.jpg", { type: "image/jpeg" })
    )
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("40")
    expect(screen.getByRole("button", { name: "Проверить" }).getAttribute("aria-disabled")).toBe(
      "true"
    )
    done()
    await waitFor(() => expect(answers()["photo"]).toMatchObject([{ name: "я.jpg" }]))
    await press("Удалить: я.jpg")
    expect(answers()["photo"]).toBeUndefined()
  })

  test("refuses a file of the wrong kind before sending it, and offers a failed one again", async () => {
    const upload = vi.fn<ServiceFormProps["upload"]>()
    upload.mockRejectedValue(new Error("down"))
    show("foreign-passport", {}, { only: ["photo"], upload })
    const user = userEvent.setup({ applyAccept: false })
    await user.upload(screen.getByLabelText("Фотография"), new File(["x"], "я.exe"))
    expect(screen.getByText("Подойдут только файлы JPG, PNG.")).toBeTruthy()
    expect(upload).not.toHaveBeenCalled()
    await press("Удалить: я.exe")
    await user.upload(screen.getByLabelText("Фотография"), new File(["x"], "я.jpg"))
    await user.click(await screen.findByRole("button", { name: "Повторить" }))
    expect(upload).toHaveBeenCalledTimes(2)
  })

  test("shows what the server refused, on the step where it is", async () => {
    show("income-certificate", income(), { problems: [{ path: "inn", code: "inn.check_digit" }] })
    expect(screen.getByRole("heading", { level: 2, name: "О вас" })).toBeTruthy()
    const inn = screen.getByRole("textbox", { name: /ИНН/ })
    expect(inn.getAttribute("aria-invalid")).toBe("true")
  })

  test("asks only what a clarification asks", () => {
    show("income-certificate", income(), { only: ["inn"] })
    expect(screen.getAllByRole("textbox")).toHaveLength(1)
    expect(screen.getByRole("textbox", { name: /ИНН/ })).toBeTruthy()
  })
})
