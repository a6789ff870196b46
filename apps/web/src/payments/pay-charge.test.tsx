import { uinOf } from "@opora/domain/payments/uin"
import { answering } from "@opora/ui/testing/answers"
import { fireEvent, screen } from "@solidjs/testing-library"
import { beforeEach, expect, test, vi } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import { PayCharge } from "./pay-charge.tsx"
import { returnOf } from "./returning.ts"

const chargeId = crypto.randomUUID()
const paymentId = crypto.randomUUID()
const charge = {
  status: "raised",
  id: chargeId,
  uin: uinOf("188", 1n),
  kind: "duty",
  purpose: "Госпошлина за загранпаспорт",
  amount: 6_000_00,
  payee: { name: "МВД России" },
  subject: "application/42",
  raisedAt: "2026-11-20T06:00:00.000Z",
  dueBy: "2126-12-01T20:59:59.000Z"
}
const show = (given: object = {}) => {
  const asked = answering({
    [`GET /charges/${chargeId}`]: [200, { ...charge, ...given }],
    "POST /payments": [201, { paymentId, payAt: "https://bank.example/pay" }]
  })
  openPage(() => <PayCharge chargeId={chargeId} returnTo="/applications/42" />, "/here")
  return asked
}

const goTo = vi.fn<(address: string | URL) => void>()
beforeEach(() => {
  goTo.mockReset()
  vi.spyOn(globalThis.location, "assign").mockImplementation(goTo)
})

test("a charge on its application's page leads to the bank, and remembers the way back", async () => {
  show()
  fireEvent.click(await screen.findByRole("button", { name: "Оплатить 6\u00a0000\u00a0₽" }))
  await vi.waitFor(() => expect(goTo).toHaveBeenCalledWith("https://bank.example/pay"))
  expect(returnOf(paymentId)).toBe("/applications/42")
})

test("what is paid offers nothing to do", async () => {
  show({ status: "settled", paid: 6_000_00, settledAt: charge.raisedAt, settledBy: paymentId })
  expect(await screen.findByText(/Оплачено 20 ноября/)).toBeTruthy()
  expect(screen.queryByRole("button", { name: /Оплатить/ })).toBeNull()
})

test("a payment under way is taken up, and none begun", async () => {
  show({ takenBy: paymentId })
  const link = await screen.findByRole("link", { name: "Вернуться к оплате" })
  expect(link.getAttribute("href")).toBe(`/payments/${paymentId}`)
})
