import * as v from "valibot"
import { expect, test } from "vitest"
import { PayAt } from "./order.ts"

test.each(["https://pay.example/orders/1", "http://localhost:3002/pay/1"])(
  "%s is a page",
  (url) => {
    expect(v.is(PayAt, url)).toBe(true)
  }
)

test.each(["javascript:alert(1)", "data:text/html,<b>", "//pay.example", "pay"])(
  "%s is no page to send a citizen to",
  (url) => {
    expect(v.is(PayAt, url)).toBe(false)
  }
)
