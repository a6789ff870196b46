import { Refused, Unreachable } from "@opora/client/refused"
import { cleanup, render, screen } from "@solidjs/testing-library"
import { afterEach, describe, expect, test } from "vitest"
import { Refusal } from "./refusal.tsx"

const said = (error: unknown) => {
  render(() => <Refusal of={error} />)
  return screen.getByRole("alert").textContent
}

const problem = {
  type: "urn:opora:problem:invalid-request",
  title: "В запросе есть ошибки",
  status: 400
}

describe("why something did not work", () => {
  afterEach(cleanup)

  test("is said in the API's words", () => {
    expect(said(new Refused(problem))).toBe("В запросе есть ошибки")
  })

  test("is said by what is wrong, where no form stands to say it", () => {
    const errors = [{ path: "code", code: "code.format", message: "Проверьте код документа" }]
    expect(said(new Refused({ ...problem, errors }))).toBe("Проверьте код документа")
  })

  test("tells how long to wait", () => {
    const busy = { ...problem, title: "Слишком много попыток", status: 429 }
    expect(said(new Refused(busy, 42))).toBe("Слишком много попыток. Нужно подождать 42 секунды")
    cleanup()
    expect(said(new Refused(busy, 840))).toBe("Слишком много попыток. Нужно подождать 14 минут")
  })

  test("is told apart: no network, and something of ours", () => {
    expect(said(new Unreachable("No answer"))).toContain("Нет связи с порталом")
    cleanup()
    expect(said(new TypeError("x is undefined"))).toContain("Что-то пошло не так")
  })

  test("is nothing while nothing went wrong", () => {
    render(() => <Refusal of={undefined} />)
    expect(screen.queryByRole("alert")).toBeNull()
  })
})
