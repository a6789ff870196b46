import type { Context } from "hono"
import { problemResponse } from "./problems.ts"
import type { ApiEnv } from "./world.ts"

/** As much of a router as we look at: its handlers for that address, each with the route it belongs to. */
interface Routes {
  readonly match: (
    method: string,
    path: string
  ) => readonly [
    ReadonlyArray<readonly [readonly [unknown, { readonly method: string }], unknown]>,
    ...ReadonlyArray<unknown>
  ]
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]

/** The answer where no route is: if there is one for another method, it says which (RFC 9110, 15.5.6). */
export const noSuchPage = (c: Context<ApiEnv>, routes: Routes): Response => {
  const { locale } = c.var
  const allowed = methods.filter((method) => isRoute(routes, method, c.req.path))
  if (allowed.length === 0 || allowed.includes(c.req.method)) {
    return problemResponse("NoSuchPage", locale)
  }
  const allow = allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : method))
  return problemResponse("MethodNotAllowed", locale, {}, { allow: allow.join(", ") })
}

// What stands before every route, whatever the method, makes no page.
const isRoute = (routes: Routes, method: string, path: string): boolean =>
  routes.match(method, path)[0].some(([[, own]]) => own.method !== "ALL")
