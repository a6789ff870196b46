import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import BankPage from "./bank-page.tsx"

const said = {
  bank: "Песочница Банк",
  likeness: { name: "same", birthDate: "same", snils: "fills" },
  fills: [{ section: "snils", value: "11223344595" }]
}
const back = "POST /verification/bank/return"
const link = "POST /verification/bank/link"

const open = (answers: Answers) => {
  const asked = answering(answers)
  return { asked, ...openPage(BankPage, "/verification/bank?code=1&state=2") }
}

describe("back from the bank", () => {
  test("shows what it told beside «Мои данные», and links on the citizen's word", async () => {
    const { asked, path } = open({ [back]: [200, said], [link]: [200, { level: "standard" }] })
    expect(await screen.findByText(/Песочница Банк сообщил/)).toBeTruthy()
    expect(screen.getByText(/112-233-445 95/)).toBeTruthy()
    expect(asked.find(({ what }) => what === back)?.body).toEqual({ query: "code=1&state=2" })
    fireEvent.click(screen.getByRole("checkbox"))
    fireEvent.click(screen.getByRole("button", { name: "Привязать" }))
    await waitFor(() =>
      expect(asked.find(({ what }) => what === link)?.body).toEqual({ fill: false })
    )
    await waitFor(() => expect(path()).toBe("/verification"))
  })

  test("offers no link where the bank knows another person", async () => {
    open({ [back]: [200, { ...said, likeness: { ...said.likeness, name: "differs" } }] })
    expect(await screen.findByText("Привязать не получится")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Привязать" })).toBeNull()
  })

  test("says so when the citizen turned back at the bank, and lets them begin anew", async () => {
    open({
      [back]: refusing(422, "bank-login-refused", "Банк не подтвердил", {
        details: { reason: "cancelled" }
      })
    })
    expect(await screen.findByText(/Вы вернулись, не подтвердив/)).toBeTruthy()
    expect(screen.getByRole("button", { name: "Привязать банк" })).toBeTruthy()
  })
})
