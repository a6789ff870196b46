import { ApplicationView } from "@opora/contract/applications/applications"
import { answering } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import ApplicationPage from "../application-page.tsx"
import { passport, refused } from "../testing/passport.ts"

const path = `/applications/${refused.id}`
const paymentId = "0190a000-0000-7000-8000-0000000000f1"

const show = (view: ApplicationView, refund?: object) => {
  const { sent } = view
  const told = { ...view, sent: { ...sent, duty: { ...sent?.duty, ...(refund && { refund }) } } }
  answering({ [`GET ${path}`]: [200, v.parse(ApplicationView, told)] })
  openPage(ApplicationPage, path, "/applications/:id")
}

const text = async (part: RegExp) =>
  (await screen.findByText(part)).parentElement?.textContent.replaceAll("\u00a0", " ")

describe("a duty that was paid for nothing", () => {
  test("is not passed over in silence: who gives it back, and by which law", async () => {
    show(refused)
    expect(await text(/Вы заплатили госпошлину/)).toMatch(/6 000 ₽.*333\.40/)
  })

  test("tells how it goes back, why, and leads to the payment", async () => {
    const at = "2026-11-21T06:00:00.000Z"
    show(refused, { status: "asked", at, paymentId, reason: "Отказ в услуге" })
    const told = await text(/Госпошлину возвращают/)
    expect(told).toContain("в течение нескольких дней")
    expect(told).toContain("Отказ в услуге")
    expect(screen.getByRole("link", { name: "Открыть платёж" })).toHaveProperty(
      "pathname",
      `/payments/${paymentId}`
    )
  })

  test("is no matter while the application is under way", async () => {
    show(passport)
    await screen.findByRole("region", { name: "Сведения" })
    expect(screen.queryByText(/Вы заплатили госпошлину/)).toBeNull()
  })
})
