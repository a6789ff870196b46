import { Hono } from "hono"
import * as v from "valibot"
import type { Faults } from "../faults/faults.ts"
import { withKey } from "../http/bearer.ts"
import { orMistake } from "../http/read.ts"
import { whenAsked } from "./decide.ts"
import { newsOf, type Order, OrderRequest } from "./order.ts"
import type { Orders } from "./orders.ts"

const Refund = v.strictObject({ amount: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })

/** The payment provider's API, for merchants. */
export const orderRoutes = (
  key: string,
  orders: Orders,
  faults: Faults,
  pageOf: (order: Order) => string
) => {
  const news = (order: Order) => newsOf(order, pageOf(order))
  const routes = new Hono()
  routes.use(withKey(key))
  routes.use(async (c, next) => {
    if (faults.strikes("payments-down")) return c.json({ error: "unavailable" }, 503)
    return next()
  })

  routes.post("/orders", async (c) => {
    const request = await orMistake(c, OrderRequest)
    if (request instanceof Response) return request
    const opened = orders.open(request)
    if (opened === "another") return c.json({ error: "reference_used_for_another" }, 409)
    return c.json(news(opened.order), opened.fresh ? 201 : 200)
  })

  routes.get("/orders/:reference", (c) => {
    const order = orders.byReference(c.req.param("reference"))
    if (!order) return c.json({ error: "not_found" }, 404)
    if (order.state === "processing") orders.put(whenAsked(order))
    return c.json(news(orders.byReference(order.request.reference) ?? order))
  })

  routes.post("/orders/:reference/refund", async (c) => {
    const refund = await orMistake(c, Refund)
    if (refund instanceof Response) return refund
    const order = orders.byReference(c.req.param("reference"))
    if (!order) return c.json({ error: "not_found" }, 404)
    if (order.state === "refunded") return c.json(news(order))
    if (order.state !== "paid") return c.json({ error: "not_paid" }, 409)
    if (refund.amount !== order.request.amount) return c.json({ error: "whole_amount_only" }, 422)
    const refunded = { ...order, state: "refunded", refundedAt: new Date().toISOString() } as const
    orders.put(refunded)
    return c.json(news(refunded))
  })

  routes.get("/statement", (c) => {
    const day = c.req.query("day") ?? ""
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return c.json({ error: "invalid_day" }, 422)
    const lines = orders.all().flatMap((order) => {
      const at = movedAt(order)
      return at?.startsWith(day) ? [{ ...news(order), at }] : []
    })
    return c.json({ day, lines })
  })
  return routes
}

/** When money last moved in it. */
const movedAt = (order: Order): string | undefined => {
  if (order.state === "paid") return order.paidAt
  return order.state === "refunded" ? order.refundedAt : undefined
}
