import { PaymentPath, PaymentView } from "@opora/contract/payments/payments"
import { refundPayment } from "@opora/domain/payments/refund-payment"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"

/** What operators do with payments. */
export const deskPaymentRoutes = new Hono<ClerkEnv>().post(
  "/:paymentId/refund",
  guard({ who: "clerk", roles: ["operator"] }),
  describeRoute({
    operationId: "refundPayment",
    summary: "Give the money back; the charges are owed again",
    tags: ["desk"],
    responses: {
      202: answer("The payment: its money is on the way back", PaymentView),
      ...refusals("RoleMissing", "PaymentNotFound", "PaymentRefused", "BooksChanged")
    }
  }),
  validator("param", PaymentPath, orProblem),
  async (c) => {
    const payment = await runForClerk(c, refundPayment(c.req.valid("param").paymentId))
    return c.json(v.parse(PaymentView, payment), 202)
  }
)
