import type { Locale } from "@opora/domain/shared/locale"
import { Hono } from "hono"
import { HTTPException } from "hono/http-exception"
import { catalogueRoutes } from "./catalogue/catalogue.routes.ts"
import { docsRoutes } from "./docs/docs.routes.ts"
import { healthRoutes } from "./health/health.routes.ts"
import { edge } from "./http/edge.ts"
import { problemResponse } from "./http/problems.ts"
import type { ApiEnv, World } from "./http/world.ts"
import { liveRoutes } from "./live/live.routes.ts"
import { accessLog } from "./log/access-log.ts"
import { unnamedError } from "./log/unnamed.ts"

/** Every route of the API. Who may use it stands in the route's own guard. */
export const routes = new Hono<ApiEnv>()
routes.route("/live", liveRoutes)
routes.route("/catalogue", catalogueRoutes)

/** The whole API in the world given. */
export const makeApp = (world: World): Hono<ApiEnv> =>
  new Hono<ApiEnv>()
    .use(edge(world))
    .use(accessLog(world.log))
    .route("/api/v1", routes)
    .route("/api/v1", docsRoutes(routes))
    .route("/", healthRoutes)
    .notFound((c) => problemResponse("NoSuchPage", c.var.locale))
    .onError((error, c) => lastWord(error, world, c.var.locale))

/** What is answered when something was thrown: a refusal's problem, or ours. */
const lastWord = (error: Error, { log }: World, locale: Locale): Response => {
  if (error instanceof HTTPException) {
    // Without an answer of its own it comes from Hono's body parser, about a body it can't read.
    return error.res ?? problemResponse("InvalidRequest", locale)
  }
  log.add({ at: new Date().toISOString(), level: "Error", message: unnamedError(error) })
  return problemResponse("Internal", locale)
}
