import { ChargeView } from "@opora/contract/payments/charges"
import { uinOf } from "@opora/domain/payments/uin"
import { answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen } from "@solidjs/testing-library"
import * as v from "valibot"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import PaymentsPage from "./payments-page.tsx"

const charge = (given: object = {}) =>
  v.parse(ChargeView, {
    status: "raised",
    id: crypto.randomUUID(),
    uin: uinOf("188", 1n),
    kind: "duty",
    purpose: "Госпошлина за загранпаспорт",
    amount: 6_000_00,
    payee: { name: "МВД России" },
    subject: "application/1",
    raisedAt: "2026-11-20T06:00:00.000Z",
    dueBy: "2126-12-01T20:59:59.000Z",
    ...given
  })

const paymentId = crypto.randomUUID()
const started = { paymentId, payAt: "https://bank.example/pay" }
const unpaid = "GET /charges/unpaid"

const goTo = vi.fn<(address: string | URL) => void>()
beforeEach(() => {
  goTo.mockReset()
  vi.spyOn(globalThis.location, "assign").mockImplementation(goTo)
})

describe("«Платежи»", () => {
  test("says what is owed, how much and until when, and who gets it", async () => {
    answering({ [unpaid]: [200, { items: [charge()] }] })
    openPage(PaymentsPage, "/payments")
    const row = await screen.findByRole("listitem")
    expect(row.textContent).toContain("Не оплачено")
    expect(row.textContent).toContain("Госпошлина за загранпаспорт")
    expect(row.textContent).toContain("6\u00a0000\u00a0₽")
    expect(row.textContent).toContain("Оплатите до 1 декабря 2126")
    expect(row.textContent).toContain("МВД России")
  })

  test("says «Долгов нет»", async () => {
    answering({ [unpaid]: [200, { items: [] }] })
    openPage(PaymentsPage, "/payments")
    expect(await screen.findByText("Долгов нет")).toBeTruthy()
  })

  test("pays all that is chosen in one sum, in one attempt however often it is tried", async () => {
    const [duty, fine] = [charge(), charge({ kind: "fine", purpose: "Штраф", amount: 500_00 })]
    let tries = 0
    const asked = answering({
      [unpaid]: [200, { items: [duty, fine] }],
      "POST /payments": () =>
        ++tries === 1 ? refusing(503, "provider-unavailable", "Банк не отвечает") : [201, started]
    })
    openPage(PaymentsPage, "/payments")
    fireEvent.click(await screen.findByRole("button", { name: "Оплатить 6\u00a0500\u00a0₽" }))
    expect((await screen.findByRole("alert")).textContent).toContain("Банк не отвечает")
    fireEvent.click(screen.getByRole("button", { name: "Оплатить 6\u00a0500\u00a0₽" }))
    await vi.waitFor(() => expect(goTo).toHaveBeenCalledWith(started.payAt))

    const starts = asked.filter(({ what }) => what === "POST /payments")
    expect(starts[0]?.body).toEqual({ charges: [{ chargeId: duty.id }, { chargeId: fine.id }] })
    const keys = starts.map(({ headers }) => headers.get("idempotency-key"))
    expect(new Set(keys).size).toBe(1)
  })

  test("leaves out what is not chosen, under another key", async () => {
    const [duty, fine] = [charge(), charge({ purpose: "Штраф", amount: 500_00 })]
    const asked = answering({
      [unpaid]: [200, { items: [duty, fine] }],
      "POST /payments": [201, started]
    })
    openPage(PaymentsPage, "/payments")
    fireEvent.click(await screen.findByRole("checkbox", { name: "Выбрать: Штраф" }))
    fireEvent.click(await screen.findByRole("button", { name: "Оплатить 6\u00a0000\u00a0₽" }))
    await vi.waitFor(() => expect(goTo).toHaveBeenCalled())
    const start = asked.find(({ what }) => what === "POST /payments")
    expect(start?.body).toEqual({ charges: [{ chargeId: duty.id }] })
  })

  test("asks half while the discount holds, and says until when", async () => {
    const discount = { percent: 50, until: "2126-11-30T20:59:59.000Z" }
    answering({ [unpaid]: [200, { items: [charge({ discount })] }] })
    openPage(PaymentsPage, "/payments")
    expect((await screen.findByRole("listitem")).textContent).toContain("Скидка 50 % до 30 ноября")
    expect(screen.getByRole("button", { name: "Оплатить 3\u00a0000\u00a0₽" })).toBeTruthy()
  })

  test("leads back to the bank where a payment is under way, and does not begin another", async () => {
    answering({ [unpaid]: [200, { items: [charge({ takenBy: paymentId })] }] })
    openPage(PaymentsPage, "/payments")
    const link = await screen.findByRole("link", { name: "Вернуться к оплате" })
    expect(link.getAttribute("href")).toBe(`/payments/${paymentId}`)
    expect(screen.queryByRole("button", { name: /Оплатить/ })).toBeNull()
  })

  test("shows «История платежей»", async () => {
    const payment = {
      id: paymentId,
      status: "settled",
      amount: 6_000_00,
      method: "card",
      startedAt: "2026-11-20T06:00:00.000Z",
      items: [],
      transaction: "1",
      settledAt: "2026-11-20T06:01:00.000Z"
    }
    answering({ "GET /payments": [200, { items: [payment] }] })
    openPage(PaymentsPage, "/payments?tab=history")
    const row = await screen.findByRole("listitem")
    expect(row.textContent).toContain("Оплачено")
    expect(row.textContent).toContain("6\u00a0000\u00a0₽")
  })
})
