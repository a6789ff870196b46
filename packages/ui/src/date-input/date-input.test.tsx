import { cleanup, render, screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, test } from "vitest"
import { Field } from "../field/field.tsx"
import { isoDayOf, typedDayOf } from "./calendar-day.ts"
import { DateInput } from "./date-input.tsx"

const show = (first = "") => {
  const [value, setValue] = createSignal(first)
  render(() => (
    <Field label="Дата рождения">
      {(control) => <DateInput {...control} value={value()} onInput={setValue} />}
    </Field>
  ))
  return { value, setValue, input: screen.getByLabelText<HTMLInputElement>("Дата рождения") }
}

describe("a day", () => {
  afterEach(cleanup)

  test("is typed as ДД.ММ.ГГГГ and given as the calendar writes it", async () => {
    const { value, input } = show()
    await userEvent.type(input, "14091990")
    expect(input.value).toBe("14.09.1990")
    expect(value()).toBe("1990-09-14")
  })

  test("that does not exist is given as it was typed, for the rules to refuse", async () => {
    const { value, input } = show()
    await userEvent.type(input, "31021990")
    expect(value()).toBe("31.02.1990")
  })

  test("that is set from outside is shown as people write it", () => {
    const { setValue, input } = show("1990-09-14")
    expect(input.value).toBe("14.09.1990")
    setValue("2001-01-02")
    expect(input.value).toBe("02.01.2001")
  })

  test("has a button that names the calendar of its field", () => {
    show()
    expect(screen.getByRole("button", { name: "Открыть календарь: Дата рождения" })).toBeTruthy()
  })

  test.each(["29.02.2023", "00.01.2020", "1.1.2020", "14.13.1990", ""])("%s is none", (typed) =>
    expect(isoDayOf(typed)).toBeUndefined()
  )

  test("goes there and back", () => expect(isoDayOf(typedDayOf("2024-02-29"))).toBe("2024-02-29"))
})
