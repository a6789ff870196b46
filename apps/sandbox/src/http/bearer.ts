import { createMiddleware } from "hono/factory"
import { hash, timingSafeEqual } from "node:crypto"

/** Lets in only who shows the key, as a real gateway does. */
export const withKey = (key: string) =>
  createMiddleware(async (c, next) => {
    const shown = c.req.header("authorization")?.replace(/^Bearer /, "") ?? ""
    if (same(shown, key)) return next()
    return c.json({ error: "unauthorized" }, 401, { "www-authenticate": "Bearer" })
  })

const same = (a: string, b: string): boolean =>
  timingSafeEqual(hash("sha256", a, "buffer"), hash("sha256", b, "buffer"))
