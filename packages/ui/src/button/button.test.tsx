import { cleanup, render, screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, test, vi } from "vitest"
import { Button } from "./button.tsx"

describe("a button", () => {
  afterEach(cleanup)

  test("stays in its place and does nothing while something is under way", async () => {
    const [busy, setBusy] = createSignal(true)
    const pressed = vi.fn<() => void>()
    render(() => (
      <Button busy={busy()} onClick={pressed}>
        Оплатить
      </Button>
    ))
    const button = screen.getByRole("button", { name: "Оплатить" })
    await userEvent.tab()
    expect(document.activeElement).toBe(button)
    await userEvent.keyboard("{Enter}")
    expect(pressed).not.toHaveBeenCalled()

    setBusy(false)
    await userEvent.click(button)
    expect(pressed).toHaveBeenCalledOnce()
  })

  test("does not send the form twice", async () => {
    const sent = vi.fn<(event: SubmitEvent) => void>((event) => event.preventDefault())
    render(() => (
      <form onSubmit={sent}>
        <Button type="submit" busy>
          Отправить
        </Button>
      </form>
    ))
    await userEvent.click(screen.getByRole("button", { name: "Отправить" }))
    expect(sent).not.toHaveBeenCalled()
  })
})
