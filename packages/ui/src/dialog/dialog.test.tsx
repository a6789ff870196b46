import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal, Show } from "solid-js"
import { Portal } from "solid-js/web"
import { afterEach, describe, expect, test } from "vitest"
import { Dialog } from "./dialog.tsx"

const show = (insistent = false) => {
  const [open, setOpen] = createSignal(true)
  render(() => (
    <Dialog
      open={open()}
      title="Отозвать согласие?"
      insistent={insistent}
      onClose={() => setOpen(false)}
    >
      <p>Ведомство больше не увидит ваших данных.</p>
    </Dialog>
  ))
  return { open, setOpen }
}

const dialog = () => screen.queryByRole("dialog", { name: "Отозвать согласие?" })

describe("a dialog", () => {
  afterEach(cleanup)

  test("is named by its title, and goes by its cross", async () => {
    show()
    expect(dialog()).not.toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "Закрыть" }))
    expect(dialog()).toBeNull()
  })

  test("goes by Escape, which the browser tells as cancel", () => {
    const { open } = show()
    const element = dialog()
    expect(element).not.toBeNull()
    if (element !== null) fireEvent(element, new Event("cancel", { cancelable: true }))
    expect(open()).toBe(false)
  })

  test("that insists can only be answered", () => {
    const { open } = show(true)
    expect(screen.queryByRole("button", { name: "Закрыть" })).toBeNull()
    const element = dialog()
    if (element !== null) fireEvent(element, new Event("cancel", { cancelable: true }))
    expect(open()).toBe(true)
  })

  test("takes the focus to what it asks for, and gives it back", async () => {
    const [open, setOpen] = createSignal(false)
    render(() => (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Отозвать
        </button>
        <Show when={open()}>
          <Portal>
            <Dialog open title="Отозвать согласие?" onClose={() => setOpen(false)}>
              <input aria-label="Почему" />
            </Dialog>
          </Portal>
        </Show>
      </>
    ))
    const opener = screen.getByRole("button", { name: "Отозвать" })
    await userEvent.click(opener)
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Почему" }))
    await userEvent.click(screen.getByRole("button", { name: "Закрыть" }))
    await waitFor(() => expect(document.activeElement).toBe(opener))
  })

  test("comes when it is opened later", () => {
    const { setOpen } = show()
    setOpen(false)
    expect(dialog()).toBeNull()
    setOpen(true)
    expect(dialog()).not.toBeNull()
  })
})
