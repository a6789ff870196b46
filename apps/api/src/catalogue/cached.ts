import type { Context } from "hono"
import { hash } from "node:crypto"

/**
 * An answer that is the same for everybody, which browsers and proxies may keep for so many seconds
 * and then ask for again by its tag (RFC 9110, 13.1.2; RFC 9111).
 */
export const cached = (c: Context, content: unknown, seconds: number): Response => {
  const text = JSON.stringify(content)
  const tag = `"${hash("sha256", text, "base64url").slice(0, 22)}"`
  c.header("etag", tag)
  c.header("cache-control", `public, max-age=${seconds}`)
  const known = c.req.header("if-none-match")?.split(",") ?? []
  if (known.some((each) => each.trim().replace(/^W\//, "") === tag)) return c.body(null, 304)
  return c.body(text, 200, { "content-type": "application/json" })
}
