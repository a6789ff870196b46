import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { Hono } from "hono"
import { guard } from "../http/guard.ts"
import type { ApiEnv } from "../http/world.ts"

/** Whether the process lives, and whether it can serve: for whoever restarts it or sends it requests. */
export const healthRoutes = new Hono<ApiEnv>()
  .get("/healthz", guard({ who: "anyone" }), (c) => c.json({ status: "alive" }))
  .get("/readyz", guard({ who: "anyone" }), async (c) => {
    const asked = SqlClient.SqlClient.use((sql) => sql`select 1 as one`)
    const ready = await c.var.world.runtime.runPromise(
      asked.pipe(
        Effect.timeout("2 seconds"),
        Effect.match({ onFailure: () => false, onSuccess: () => true })
      )
    )
    return ready ? c.json({ status: "ready" }) : c.json({ status: "not ready" }, 503)
  })
