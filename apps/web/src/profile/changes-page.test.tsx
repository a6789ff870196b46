import { type Answers, answering } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import ChangesPage from "./changes-page.tsx"

const of = (value: string) => ({ section: "snils", value })
const items = [
  {
    seq: 7,
    at: "2026-11-21T09:00:00.000Z",
    by: "citizen",
    version: 2,
    cause: "typed",
    was: of("11223344595"),
    became: of("08765430300")
  },
  {
    seq: 3,
    at: "2026-11-20T09:00:00.000Z",
    by: "citizen",
    version: 1,
    cause: "bank",
    became: of("11223344595")
  }
]

const open = (answers: Answers = {}) => {
  const asked = answering({ "GET /profile/changes": [200, { items }], ...answers })
  openPage(ChangesPage, "/profile/changes")
  return asked
}

test("«Журнал изменений» says who, when, what was and what became", async () => {
  open()
  const [latest, first] = await screen.findAllByRole("article")
  expect(latest?.textContent).toContain("Вы")
  expect(latest?.textContent).toContain("112-233-445 95")
  expect(latest?.textContent).toContain("087-654-303 00")
  expect(first?.textContent).toContain("данные банка")
  expect(first?.textContent).toContain("Не было указано")
  expect(first && within(first).queryByRole("button")).toBeNull()
})

test("«Отменить» asks once more, then puts the earlier back", async () => {
  const back = { ...of("11223344595"), version: 3, check: { status: "checking" } }
  const undo = "POST /profile/changes/7/undo"
  const asked = open({ [undo]: [200, { section: back }] })
  fireEvent.click(await screen.findByRole("button", { name: /^Отменить: СНИЛС/ }))
  expect(asked.map(({ what }) => what)).not.toContain(undo)
  fireEvent.click(await screen.findByRole("button", { name: "Вернуть" }))
  await waitFor(() => expect(asked.map(({ what }) => what)).toContain(undo))
})

test("says so where nothing was changed yet", async () => {
  open({ "GET /profile/changes": [200, { items: [] }] })
  expect(await screen.findByText("Изменений ещё не было")).toBeTruthy()
})
