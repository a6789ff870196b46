import { Hono } from "hono"
import type { ApiEnv } from "../http/world.ts"
import { deviceRoutes } from "./devices.routes.ts"
import { registrationRoutes } from "./registration.routes.ts"
import { sessionRoutes } from "./session.routes.ts"
import { signInRoutes } from "./sign-in.routes.ts"

/** Registration, signing in and out, sessions and devices. */
export const accountRoutes = new Hono<ApiEnv>()
accountRoutes.route("/", registrationRoutes)
accountRoutes.route("/sign-in", signInRoutes)
accountRoutes.route("/", sessionRoutes)
accountRoutes.route("/", deviceRoutes)
