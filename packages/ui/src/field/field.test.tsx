import { cleanup, render, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, test } from "vitest"
import { TextInput } from "../text-input/text-input.tsx"
import { Field } from "./field.tsx"

describe("a field", () => {
  afterEach(cleanup)

  test("ties its label, its hint and what is wrong to the control", () => {
    const [error, setError] = createSignal<string>()
    render(() => (
      <Field label="Серия" name="passport.series" hint="Четыре цифры" error={error()}>
        {(control) => <TextInput {...control} value="" onInput={() => {}} />}
      </Field>
    ))
    const input = screen.getByRole("textbox", { name: "Серия" })
    expect(described(input)).toBe("Четыре цифры")
    expect(input.getAttribute("aria-invalid")).toBe("false")

    setError("Введите четыре цифры")
    expect(described(input)).toBe("Четыре цифры Введите четыре цифры")
    expect(input.getAttribute("aria-invalid")).toBe("true")
    expect(input.id).toBe("field-passport-series")
  })

  test("says which values may be left out", () => {
    render(() => (
      <Field label="Отчество" optional>
        {(control) => <TextInput {...control} value="" onInput={() => {}} />}
      </Field>
    ))
    const input = screen.getByRole("textbox", { name: "Отчество (необязательно)" })
    expect(input.hasAttribute("required")).toBe(false)
  })
})

/** What a screen reader says of it after its name. */
const described = (control: HTMLElement) =>
  (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ")
