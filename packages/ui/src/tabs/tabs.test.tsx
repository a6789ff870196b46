import { cleanup, render, screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, test } from "vitest"
import { Tabs } from "./tabs.tsx"

const tabs = [
  { value: "due", label: "К оплате" },
  { value: "paid", label: "Оплачено" },
  { value: "all", label: "Все" }
]

const show = () => {
  const [value, setValue] = createSignal("due")
  render(() => (
    <Tabs label="Начисления" tabs={tabs} value={value()} onChange={setValue}>
      {value()}
    </Tabs>
  ))
}

const chosen = () => screen.getByRole("tab", { selected: true }).textContent

describe("tabs", () => {
  afterEach(cleanup)

  test("show what is chosen under its name", async () => {
    show()
    expect(screen.getByRole("tabpanel", { name: "К оплате" }).textContent).toBe("due")
    await userEvent.click(screen.getByRole("tab", { name: "Все" }))
    expect(screen.getByRole("tabpanel", { name: "Все" }).textContent).toBe("all")
  })

  test.each([
    ["{ArrowRight}", "Оплачено"],
    ["{ArrowLeft}", "Все"],
    ["{End}", "Все"],
    ["{ArrowRight}{Home}", "К оплате"]
  ])("the keys %s lead to %s, and the focus goes along", async (keys, to) => {
    show()
    await userEvent.tab()
    await userEvent.keyboard(keys)
    expect(chosen()).toBe(to)
    expect(document.activeElement?.textContent).toBe(to)
  })
})
