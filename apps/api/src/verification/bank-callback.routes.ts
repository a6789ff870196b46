import { Hono } from "hono"
import { describeRoute } from "hono-openapi"
import { guard } from "../http/guard.ts"
import type { ApiEnv } from "../http/world.ts"

/** The page of the account that goes on with what the bank answered. */
const page = "/verification/bank"

/**
 * Where the bank sends the citizen back to. It changes nothing and believes nothing: the page hands
 * the answer over in a command of its own, which no other site can send.
 */
export const bankCallbackRoutes = new Hono<ApiEnv>().get(
  "/callback",
  guard({ who: "anyone" }),
  describeRoute({
    operationId: "bankCallback",
    summary: "Back from the bank: leads on to the account's own page",
    tags: ["verification"],
    responses: { 303: { description: "The account's page" } }
  }),
  (c) => c.redirect(`${page}${new URL(c.req.url).search}`, 303)
)
