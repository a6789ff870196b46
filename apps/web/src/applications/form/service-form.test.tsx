import { cleanup, screen, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { choose, income, press, showForm } from "./testing/show-form.tsx"

describe("the form of a service", () => {
  beforeEach(() => void vi.stubGlobal("scrollTo", () => undefined))
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  test("asks step by step, and comes to the review when all is right", async () => {
    showForm("income-certificate", income())
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
    showForm("income-certificate", { ...income(), year: "2025", purpose: "bank", truth: true })
    await press("Продолжить")
    await press("Проверить")
    await press("Изменить: За какой год")
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("За какой год")
  })

  test("marks mistakes at the fields and in a summary that leads to them, until they are mended", async () => {
    showForm("income-certificate", income())
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
    const answers = showForm("income-certificate", income())
    expect(screen.queryByRole("textbox", { name: "Куда именно" })).toBeNull()
    await choose("В другое место")
    await userEvent.type(screen.getByRole("textbox", { name: "Куда именно" }), "Нотариусу")
    expect(answers()["purposeOther"]).toBe("Нотариусу")
    await choose("В банк")
    expect(screen.queryByRole("textbox", { name: "Куда именно" })).toBeNull()
  })

  test("marks what is from the profile, until it is changed", async () => {
    showForm("income-certificate", { ...income(), year: "2025", purpose: "bank" })
    await press("Продолжить")
    expect(screen.getAllByText("Из профиля")).toHaveLength(3)
    await userEvent.type(screen.getByRole("textbox", { name: /ИНН/ }), "{Backspace}1")
    expect(screen.getAllByText("Из профиля")).toHaveLength(2)
  })

  test("says why a field is asked for", async () => {
    showForm("income-certificate", income())
    expect(screen.getByText("Справка составляется за один календарный год.")).toBeTruthy()
  })

  test("shows what the server refused, on the step where it is", async () => {
    showForm("income-certificate", income(), {
      problems: [{ path: "inn", code: "inn.check_digit" }]
    })
    expect(screen.getByRole("heading", { level: 2, name: "О вас" })).toBeTruthy()
    const inn = screen.getByRole("textbox", { name: /ИНН/ })
    expect(inn.getAttribute("aria-invalid")).toBe("true")
  })

  test("asks only what a clarification asks", () => {
    showForm("income-certificate", income(), { only: ["inn"] })
    expect(screen.getAllByRole("textbox")).toHaveLength(1)
    expect(screen.getByRole("textbox", { name: /ИНН/ })).toBeTruthy()
  })
})
