import { Hono } from "hono"
import { HTTPException } from "hono/http-exception"
import type { Locale } from "@opora/domain/shared/locale"
import { docsRoutes } from "./docs/docs.routes.ts"
import { healthRoutes } from "./health/health.routes.ts"
import { edge } from "./http/edge.ts"
import { problemResponse } from "./http/problems.ts"
import type { ApiEnv, World } from "./http/world.ts"
import { liveRoutes } from "./live/live.routes.ts"

/** Every route of the API. Who may use it stands in the route's own guard. */
export const routes = new Hono<ApiEnv>()
routes.route("/live", liveRoutes)

/** The whole API in the world given. */
export const makeApp = (world: World): Hono<ApiEnv> =>
  new Hono<ApiEnv>()
    .use(edge(world))
    .route("/api/v1", routes)
    .route("/api/v1", docsRoutes(routes))
    .route("/", healthRoutes)
    .notFound((c) => problemResponse("NoSuchPage", c.var.locale))
    .onError((error, c) => lastWord(error, c.var.locale))

/** What is answered when something was thrown: a refusal's problem, or ours. */
const lastWord = (error: Error, locale: Locale): Response => {
  if (error instanceof HTTPException) {
    // Without an answer of its own it comes from Hono's body parser, about a body it can't read.
    return error.res ?? problemResponse("InvalidRequest", locale)
  }
  // Only the stack: an error of valibot's carries what it refused, and that may be a secret.
  console.error(error.stack)
  return problemResponse("Internal", locale)
}
