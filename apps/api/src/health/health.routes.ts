import { Effect } from "effect"
import { Hono } from "hono"
import { guard } from "../http/guard.ts"
import { run } from "../http/run.ts"
import type { ApiEnv, World } from "../http/world.ts"
import { readiness } from "./readiness.ts"

/**
 * Whether the process lives, and whether it can serve: for whoever restarts it or sends it requests.
 * They ask by the machine's own address, so these stand before the edge, which knows only our sites.
 */
export const healthRoutes = (world: World): Hono<ApiEnv> => {
  let asked: typeof readiness | undefined
  return new Hono<ApiEnv>()
    .get("/healthz", guard({ who: "anyone" }), (c) => c.json({ status: "alive" }))
    .get("/readyz", guard({ who: "anyone" }), async (c) => {
      c.set("world", world)
      // Anyone may ask, as often as they like: the disk is asked once a second.
      asked ??= await run(c, Effect.cachedWithTTL(readiness, "1 second"))
      const parts = await run(c, asked)
      const isReady = Object.values(parts).every(Boolean)
      return c.json({ status: isReady ? "ready" : "not ready", ...parts }, isReady ? 200 : 503)
    })
}
