import { Hono } from "hono"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { guard } from "../http/guard.ts"
import type { ApiEnv } from "../http/world.ts"
import { describeApi } from "../openapi.ts"

const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"))

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Opora API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="docs/swagger-ui.css"></head>
<body><div id="docs"></div>
<script src="docs/swagger-ui-bundle.js"></script><script src="docs/start.js"></script></body></html>`

const start = `SwaggerUIBundle({ url: "openapi.json", dom_id: "#docs", validatorUrl: null })`

// Everything from this house. Swagger draws its icons from data: URLs.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const files = new Map([
  ["swagger-ui.css", "text/css; charset=utf-8"],
  ["swagger-ui-bundle.js", "text/javascript; charset=utf-8"]
])

/** The API's description and a page to read it on, which asks nobody outside for anything. */
export const docsRoutes = (routes: Hono<ApiEnv>): Hono<ApiEnv> => {
  let described: ReturnType<typeof describeApi> | undefined
  return new Hono<ApiEnv>()
    .get("/openapi.json", guard({ who: "anyone" }), async (c) => {
      // To describe it takes longer than anything else anyone may ask for: once is enough.
      described ??= describeApi(routes)
      return c.json(await described)
    })
    .get("/docs", guard({ who: "anyone" }), (c) => {
      c.header("content-security-policy", policy)
      return c.html(page)
    })
    .get("/docs/start.js", guard({ who: "anyone" }), (c) =>
      c.body(start, 200, { "content-type": "text/javascript; charset=utf-8" })
    )
    .get("/docs/:file", guard({ who: "anyone" }), async (c) => {
      const type = files.get(c.req.param("file"))
      if (!type) return c.notFound()
      const bytes = await readFile(join(swagger, c.req.param("file")))
      return c.body(new Uint8Array(bytes), 200, { "content-type": type })
    })
}
