import { ApplicationReceipt } from "@opora/contract/applications/drafts"
import { answering, refusing } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { Sent } from "./sent.tsx"

const id = "0190a000-0000-7000-8000-000000000001"
const receipt = v.parse(ApplicationReceipt, {
  number: "3103-8178-8175-3295",
  submittedAt: "2026-11-21T06:00:00.000Z"
})

const show = (owed: number) => {
  answering({
    [`POST /applications/${id}/copy`]: refusing(503, "busy", "Повторите через несколько секунд")
  })
  openPage(() => <Sent id={id} receipt={receipt} owed={owed} />)
}

describe("an application that was sent", () => {
  test("gives its number, and the way to it", async () => {
    show(0)
    expect(await screen.findByText("3103-8178-8175-3295")).toBeTruthy()
    expect(screen.getByText("Мы сообщим, когда что-то изменится.")).toBeTruthy()
    expect(screen.getByRole("link", { name: "Открыть заявление" })).toHaveProperty(
      "pathname",
      `/applications/${id}`
    )
  })

  test("says that the duty is still to be paid", async () => {
    show(600_000)
    expect(await screen.findByText(/Осталось оплатить госпошлину: 6 000 ₽/)).toBeTruthy()
    expect(screen.queryByText("Мы сообщим, когда что-то изменится.")).toBeNull()
  })
})
