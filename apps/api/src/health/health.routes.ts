import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { Hono } from "hono"
import { guard } from "../http/guard.ts"
import { run } from "../http/run.ts"
import type { ApiEnv, World } from "../http/world.ts"

/**
 * Whether the process lives, and whether it can serve: for whoever restarts it or sends it requests.
 * They ask by the machine's own address, so these stand before the edge, which knows only our sites.
 */
export const healthRoutes = (world: World): Hono<ApiEnv> =>
  new Hono<ApiEnv>()
    .get("/healthz", guard({ who: "anyone" }), (c) => c.json({ status: "alive" }))
    .get("/readyz", guard({ who: "anyone" }), async (c) => {
      c.set("world", world)
      const asked = SqlClient.SqlClient.use((sql) => sql`select 1 as one`)
      const ready = await run(
        c,
        asked.pipe(
          Effect.timeout("2 seconds"),
          Effect.match({ onFailure: () => false, onSuccess: () => true })
        )
      )
      return ready ? c.json({ status: "ready" }) : c.json({ status: "not ready" }, 503)
    })
