import { cleanup, render, screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, test } from "vitest"
import { MaskedInput } from "./masked-input.tsx"

const show = (first = "") => {
  const [value, setValue] = createSignal(first)
  render(() => <MaskedInput aria-label="Телефон" mask="phone" value={value()} onInput={setValue} />)
  return { value, input: screen.getByRole<HTMLInputElement>("textbox") }
}

describe("a number that is grouped while it is typed", () => {
  afterEach(cleanup)

  test("takes digits as they come", async () => {
    const { value, input } = show()
    await userEvent.type(input, "9123456789")
    expect(value()).toBe("+7 912 345-67-89")
    expect(input.value).toBe("+7 912 345-67-89")
  })

  test("leaves the caret behind the digit that was typed in the middle", async () => {
    const { value, input } = show("+7 912 345-67")
    await userEvent.type(input, "0", { initialSelectionStart: 4, initialSelectionEnd: 4 })
    expect(value()).toBe("+7 901 234-56-7")
    expect(input.selectionStart).toBe(5)
  })

  test("takes a pasted number however it was written", async () => {
    const { value, input } = show()
    await userEvent.click(input)
    await userEvent.paste("8 (912) 345-67-89")
    expect(value()).toBe("+7 912 345-67-89")
  })
})
