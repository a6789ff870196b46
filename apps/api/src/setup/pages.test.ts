import { Hono } from "hono"
import { expect, test } from "vitest"
import type { ApiEnv } from "../http/world.ts"
import { withPages } from "./pages.ts"

const app = withPages(new Hono<ApiEnv>(), "web", "https://opora.example")
const get = (path: string, host = "opora.example") =>
  app.fetch(new Request(`http://localhost${path}`, { headers: { host } }))

test.each(["evil.example", "localhost", "opora.example.evil.example", "127.0.0.1"])(
  "shows nothing under the name of %s",
  async (host) => {
    const answer = await get("/", host)
    expect(answer.status).toBe(421)
    expect(await answer.text()).toBe("These pages are at https://opora.example")
  }
)

test.each([
  "/..%2f..%2f..%2fpackage.json",
  "/%2e%2e/%2e%2e/%2e%2e/package.json",
  "/assets/..%2f..%2f..%2f..%2fpackage.json",
  "/..%5c..%5c..%5cpackage.json",
  "/package.json%00",
  "//etc/passwd",
  "/%ff"
])("%s leads to no file of the house", async (path) => {
  const answer = await get(path)
  expect(await answer.text()).not.toMatch(/"version"|root:/)
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
})

test.each(["/assets/index-gone.js", "/assets/gone", "/gone.js"])(
  "%s is not there, and nobody keeps that in mind for a year",
  async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get("cache-control")).toBe("no-store")
  }
)
