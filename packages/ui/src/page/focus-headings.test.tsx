import { cleanup, render, screen } from "@solidjs/testing-library"
import { createSignal, Show } from "solid-js"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { focusHeadings } from "./focus-headings.ts"

/** Two pages, each with a heading and a field; the heading of another address is the same one. */
const open = () => {
  const [path, go] = createSignal("/first")
  const Pages = () => {
    focusHeadings(path)
    return (
      <main>
        <Show when={path() === "/second"} fallback={<h1 tabindex="-1">Первая</h1>}>
          <h1 tabindex="-1">Вторая</h1>
        </Show>
        <input aria-label="Поле" />
      </main>
    )
  }
  render(() => <Pages />)
  return go
}

const heading = () => screen.getByRole("heading")
const field = () => screen.getByLabelText("Поле")

describe("the focus after a move to another page", () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal("scrollTo", () => {})
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test("goes to the new page's heading", async () => {
    const go = open()
    go("/second")
    await vi.advanceTimersByTimeAsync(1)
    expect(document.activeElement).toBe(heading())
  })

  test("is left alone from then on", async () => {
    const go = open()
    go("/second")
    await vi.advanceTimersByTimeAsync(1)
    field().focus()
    await vi.advanceTimersByTimeAsync(2000)
    expect(document.activeElement).toBe(field())
  })

  test("goes to the heading that stays, where two addresses share one page", async () => {
    const go = open()
    go("/first?more")
    await vi.advanceTimersByTimeAsync(600)
    expect(document.activeElement).toBe(heading())
  })

  test("does not call back whoever has walked on meanwhile", async () => {
    const go = open()
    go("/first?more")
    field().focus()
    await vi.advanceTimersByTimeAsync(2000)
    expect(document.activeElement).toBe(field())
  })
})
