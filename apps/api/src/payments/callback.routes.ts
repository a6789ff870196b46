import { CallbackHeaders } from "@opora/contract/payments/payments"
import { hearCallback } from "@opora/domain/payments/hear-callback"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import { bodyOfAtMost } from "../http/bounded-body.ts"
import { refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { run } from "../http/run.ts"
import type { ApiEnv } from "../http/world.ts"

/** The payment it is about: the rest depends on the provider. */
const told = { reference: { type: "string", format: "uuid" } } as const

/** What the payment provider tells us. It repeats itself until it hears a good answer. */
export const paymentCallbackRoutes = new Hono<ApiEnv>().post(
  "/callback",
  guard({ who: "machine" }),
  describeRoute({
    operationId: "hearPaymentProvider",
    summary: "The provider tells what became of an order",
    description:
      "Signed as Standard Webhooks say: HMAC-SHA256 over the id, the timestamp and the body. A copy that " +
      "is more than five minutes old is refused; one that comes again in time changes nothing.",
    tags: ["payments"],
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["data"],
            properties: { data: { type: "object", required: ["reference"], properties: told } }
          }
        }
      }
    },
    responses: {
      204: { description: "Heard, now or before" },
      ...refusals(
        "TooLarge",
        "CallbackRefused",
        "PaymentNotFound",
        "PaymentRefused",
        "BooksChanged"
      )
    }
  }),
  bodyOfAtMost(64 * 1024),
  validator("header", CallbackHeaders, orProblem),
  async (c) => {
    const headers = c.req.valid("header")
    const signed = {
      id: headers["webhook-id"],
      timestamp: headers["webhook-timestamp"],
      signature: headers["webhook-signature"],
      body: await c.req.text()
    }
    await run(c, hearCallback(signed))
    return c.body(null, 204)
  }
)
