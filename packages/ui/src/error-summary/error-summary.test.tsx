import { cleanup, render, screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { afterEach, describe, expect, test } from "vitest"
import { Field } from "../field/field.tsx"
import { createFieldProblems } from "../form/field-problems.ts"
import { TextInput } from "../text-input/text-input.tsx"
import { ErrorSummary } from "./error-summary.tsx"

const show = () => {
  const problems = createFieldProblems()
  render(() => (
    <>
      <ErrorSummary problems={problems.all()} labelOf={() => "СНИЛС"} />
      <Field label="СНИЛС" name="snils" error={problems.at("snils")}>
        {(control) => <TextInput {...control} value="" onInput={() => problems.clear("snils")} />}
      </Field>
    </>
  ))
  return problems
}

describe("the summary of mistakes", () => {
  afterEach(cleanup)

  test("takes the focus when it comes, and leads to each field", async () => {
    const problems = show()
    expect(screen.queryByRole("alert")).toBeNull()
    problems.show([{ path: "snils", text: "не сходится контрольное число" }])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("alert")))
    expect(screen.getByRole("heading", { name: "Исправьте 1 ошибку" })).toBeTruthy()

    const link = screen.getByRole("link", { name: "СНИЛС: не сходится контрольное число" })
    await userEvent.click(link)
    expect(document.activeElement).toBe(screen.getByRole("textbox"))
  })

  test("goes when the last mistake is typed over", async () => {
    const problems = show()
    problems.show([{ path: "snils", text: "не сходится контрольное число" }])
    await userEvent.type(screen.getByRole("textbox"), "1")
    expect(screen.queryByRole("alert")).toBeNull()
  })
})
