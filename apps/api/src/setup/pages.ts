import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import { compress } from "hono/compress"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { ApiEnv } from "../http/world.ts"

// Nothing from elsewhere, nothing inline, nothing framed.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default"
].join("; ")

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "publickey-credentials-get=(self), publickey-credentials-create=(self), camera=(self), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff"
}

/** The API with the pages of one app before it: its files, and its one page for every other address. */
export const withPages = (api: Hono<ApiEnv>, app: "web" | "desk", site: string): Hono => {
  const { host } = new URL(site)
  const dist = join(import.meta.dirname, "../../..", app, "dist")
  const index = join(dist, "index.html")
  const page = existsSync(index)
    ? readFileSync(index, "utf8")
    : "Not built yet: npm start builds it."
  return (
    new Hono()
      .all("/api/*", (c) => api.fetch(c.req.raw, c.env))
      .get("/healthz", (c) => api.fetch(c.req.raw, c.env))
      .get("/readyz", (c) => api.fetch(c.req.raw, c.env))
      .use(async (c, next) => {
        // Our pages under a stranger's name would be that stranger's pages (DNS rebinding).
        if (c.req.header("host") !== host) return c.text(`These pages are at ${site}`, 421)
        for (const [name, value] of Object.entries(headers)) c.header(name, value)
        // Files named for their content never change; the page and the worker must be asked for anew.
        const forGood = c.req.path.startsWith("/assets/")
        c.header("cache-control", forGood ? "public, max-age=31536000, immutable" : "no-cache")
        return next()
      })
      // Only the files of the pages: an answer of the API that is packed can be guessed at (BREACH).
      .use(compress())
      .use(serveStatic({ root: dist }))
      .get("*", (c) => (/\.\w+$/.test(c.req.path) ? c.notFound() : c.html(page)))
  )
}
