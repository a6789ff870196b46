import { answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { queries } from "../app/queries.ts"
import { inHours } from "../testing/cases.ts"
import { queued } from "../testing/checks.ts"
import { openPage } from "../testing/open-page.tsx"
import QueuePage from "./queue-page.tsx"

const counts = { "GET /desk/queue/counts": [200, { nobody: 2, me: 100 }] } as const
const second = "0190a000-0000-7000-8000-000000000002"
const two = [queued(), queued({ id: second, label: "00000002", dueBy: inHours(-50) })]

const show = (items: ReadonlyArray<object> = two) => {
  answering({ ...counts, "GET /desk/queue": [200, { items }] })
  return openPage(QueuePage, "/")
}

const links = async () => screen.findAllByRole("link", { name: /Открыть/ })

describe("the operator's queue", () => {
  test("counts each part, and tells how much time each case has", async () => {
    show()
    const table = await screen.findByRole("table")
    expect(within(table).getByText("Осталось: 3 часа")).toBeTruthy()
    expect(within(table).getByText("Просрочено: 2 дня")).toBeTruthy()
    await waitFor(() =>
      expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
        "Свободные2",
        "Мои99+"
      ])
    )
  })

  test("is walked by the arrows from wherever the page begins", async () => {
    show()
    const [first, last] = await links()
    await userEvent.keyboard("{ArrowDown}")
    expect(document.activeElement).toBe(first)
    await userEvent.keyboard("{ArrowDown}{ArrowDown}")
    expect(document.activeElement).toBe(last)
    await userEvent.keyboard("{Home}")
    expect(document.activeElement).toBe(first)
  })

  test("leaves the arrows to the tabs", async () => {
    show()
    await links()
    screen.getByRole("tab", { name: /Свободные/ }).focus()
    await userEvent.keyboard("{ArrowDown}")
    expect(document.activeElement?.getAttribute("role")).toBe("tab")
  })

  test("keeps the focus on its tab when the count on it changes", async () => {
    let free = 2
    answering({
      "GET /desk/queue/counts": () => [200, { nobody: free, me: 0 }],
      "GET /desk/queue": [200, { items: two }]
    })
    openPage(QueuePage, "/")
    const tab = await screen.findByRole("tab", { name: /^Свободные ?2$/ })
    tab.focus()
    free = 3
    await queries.invalidateQueries({ queryKey: ["queue"] })
    expect(await screen.findByRole("tab", { name: /^Свободные ?3$/ })).toBe(tab)
    expect(document.activeElement).toBe(tab)
  })

  test("keeps the part in the address", async () => {
    const page = show()
    await userEvent.click(await screen.findByRole("tab", { name: /Мои/ }))
    await waitFor(() => expect(page.path()).toBe("/?show=me"))
  })

  test("keeps the focus at its place when a colleague takes the case under it", async () => {
    let items: ReadonlyArray<object> = two
    answering({ ...counts, "GET /desk/queue": () => [200, { items }] })
    openPage(QueuePage, "/")
    const [first, last] = await links()
    first?.focus()
    items = two.slice(1)
    await queries.invalidateQueries({ queryKey: ["queue"] })
    await waitFor(() => expect(screen.getAllByRole("link")).toHaveLength(1))
    expect(document.activeElement).toBe(last)
  })

  test("stays on the screen when it can't be refreshed, and says so", async () => {
    let isUp = true
    const down = refusing(503, "busy", "Подождите")
    answering({ ...counts, "GET /desk/queue": () => (isUp ? [200, { items: two }] : down) })
    openPage(QueuePage, "/")
    await links()
    isUp = false
    await queries.invalidateQueries({ queryKey: ["queue"] })
    expect((await screen.findByRole("status")).textContent).toContain("Список не обновляется")
    expect(await links()).toHaveLength(2)
  })

  test("says that nothing waits", async () => {
    show([])
    expect(await screen.findByText("Свободных дел нет")).toBeTruthy()
  })

  test("says why it could not be shown at all", async () => {
    answering({ ...counts, "GET /desk/queue": refusing(403, "role-missing", "Другая роль") })
    openPage(QueuePage, "/")
    expect((await screen.findByRole("alert")).textContent).toContain("Другая роль")
  })
})
