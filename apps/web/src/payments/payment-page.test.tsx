import { answering, refusing } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import PaymentPage from "./payment-page.tsx"

const id = crypto.randomUUID()
const chargeId = crypto.randomUUID()
const receipt = { documentId: crypto.randomUUID(), code: "7K3M-9QWX-2BCD-HJ45-PT6R" }

/** Show the payment to its payer, who has come back from the bank. */
const show = (payment: object, more: object = {}) => {
  answering({
    [`GET /payments/${id}`]: [
      200,
      {
        payment: {
          id,
          amount: 6_000_00,
          method: "card",
          startedAt: "2026-11-20T06:00:00.000Z",
          items: [{ chargeId, amount: 6_000_00, forgiven: 0 }],
          ...payment
        },
        charges: [{ id: chargeId, purpose: "Госпошлина", uin: "188", subject: "application/42" }],
        ...more
      }
    ]
  })
  openPage(PaymentPage, `/payments/${id}`, "/payments/:paymentId")
}
const settled = {
  status: "settled",
  transaction: "325001",
  card: "**** 4242",
  settledAt: "2026-11-20T06:01:00.000Z"
}

describe("a payment's page", () => {
  test("waits for the bank, and leads back to it", async () => {
    show({ status: "opened", payAt: "https://bank.example/pay" })
    expect(await screen.findByText("Ждём ответ банка")).toBeTruthy()
    const link = screen.getByRole("link", { name: "Вернуться к оплате" })
    expect(link.getAttribute("href")).toBe("https://bank.example/pay")
  })

  test("tells not to pay again while the bank does not say", async () => {
    show({ status: "unknown", since: "2026-11-20T06:01:00.000Z" })
    expect(await screen.findByText(/Не платите ещё раз/)).toBeTruthy()
  })

  test("says that it is paid, and gives the receipt and the way back", async () => {
    show(settled, { receipt })
    expect(await screen.findByText("Оплата прошла")).toBeTruthy()
    const download = screen.getByRole("link", { name: "Скачать квитанцию" })
    expect(download.getAttribute("href")).toContain(`${receipt.documentId}/file`)
    const back = screen.getByRole("link", { name: "Вернуться к заявлению" })
    expect(back.getAttribute("href")).toBe("/applications/42")
    expect(screen.getByText("325001")).toBeTruthy()
  })

  test("says that the receipt is being made", async () => {
    show(settled)
    expect(await screen.findByText("Готовим квитанцию…")).toBeTruthy()
  })

  test("names the error's code, what to do, and tries again", async () => {
    const failedAt = "2026-11-20T06:01:00.000Z"
    show({ status: "failed", code: "insufficient-funds", failedAt })
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("не хватает денег")
    expect(alert.textContent).toContain("insufficient-funds")
    expect(screen.getByRole("button", { name: "Попробовать ещё раз" })).toBeTruthy()
  })

  test("says so when there is no such payment", async () => {
    answering({ [`GET /payments/${id}`]: refusing(404, "payment-not-found", "Такого платежа нет") })
    openPage(PaymentPage, `/payments/${id}`, "/payments/:paymentId")
    expect((await screen.findByRole("alert")).textContent).toContain("Такого платежа нет")
  })
})
