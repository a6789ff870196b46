import type { MiddlewareHandler } from "hono"
import { routePath } from "hono/route"
import type { ApiEnv } from "../http/world.ts"
import type { Lines } from "./lines.ts"

/** A line for each request: the route's pattern, never the address, which may name a person's thing. */
export const accessLog =
  (lines: Lines): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const began = performance.now()
    await next()
    lines.add({
      at: new Date().toISOString(),
      level: "Info",
      message: "request",
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10
    })
  }
