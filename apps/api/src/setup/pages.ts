import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import { compress } from "hono/compress"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { ApiEnv } from "../http/world.ts"

// Nothing from elsewhere, nothing inline, nothing framed but what the page has in its hands.
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
  // A citizen's PDF, from bytes that the page fetched: no address of ours is framed.
  "frame-src blob:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default"
].join("; ")

const ofAll = {
  "cross-origin-resource-policy": "same-origin",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff"
}

const ofPages = {
  ...ofAll,
  "cache-control": "no-cache",
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy":
    "publickey-credentials-get=(self), publickey-credentials-create=(self), camera=(self), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer"
}

// Named for their content, they never change. There are dozens: what rules a page need not come with each.
const ofAssets = {
  ...ofAll,
  "cache-control": "public, max-age=31536000, immutable",
  "content-security-policy": "default-src 'none'"
}

/** The API with the pages of one app before it: its files, and its one page for every other address. */
export const withPages = (api: Hono<ApiEnv>, app: "web" | "desk", site: string): Served => {
  const pages = pagesOf(app, site)
  return {
    fetch: (request, env) =>
      // Before any routing: what most requests ask for need not be looked for twice.
      (isOfApi(request.url) ? api : pages).fetch(request, env)
  }
}

type Served = { readonly fetch: (request: Request, env?: Env) => Response | Promise<Response> }
type Env = Parameters<Hono["fetch"]>[1]

const isOfApi = (url: string): boolean => {
  const path = url.indexOf("/", url.indexOf("//") + 2)
  return url.startsWith("/api/", path) || /^\/(healthz|readyz)$/.test(url.slice(path))
}

const isOfFile = (path: string): boolean => path.startsWith("/assets/") || /\.\w+$/.test(path)

const pagesOf = (app: "web" | "desk", site: string): Hono => {
  const { host } = new URL(site)
  const dist = join(import.meta.dirname, "../../..", app, "dist")
  const index = join(dist, "index.html")
  const page = existsSync(index)
    ? readFileSync(index, "utf8")
    : "Not built yet: npm start builds it."
  return (
    new Hono()
      .use(async (c, next) => {
        // Our pages under a stranger's name would be that stranger's pages (DNS rebinding).
        if (c.req.header("host") !== host) return c.text(`These pages are at ${site}`, 421)
        const headers = c.req.path.startsWith("/assets/") ? ofAssets : ofPages
        for (const [name, value] of Object.entries(headers)) c.header(name, value)
        return next()
      })
      // Only the files of the pages: an answer of the API that is packed can be guessed at (BREACH).
      .use(compress())
      .use(serveStatic({ root: dist }))
      .get("*", (c) => (isOfFile(c.req.path) ? c.notFound() : c.html(page)))
      .notFound((c) => {
        // While a new version is brought out an old process may be asked for what it does not have yet.
        c.header("cache-control", "no-store")
        return c.text("404 Not Found", 404)
      })
  )
}
