import { Problem } from "@opora/contract/problem"
import { someone } from "@opora/domain/testing/samples"
import { Hono } from "hono"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { edge } from "./edge.ts"
import { Flood } from "./flood.ts"
import { guard } from "./guard.ts"
import type { ApiEnv, CitizenEnv, World } from "./world.ts"

/** A house with one door for anyone, one for citizens and one for those proven lately. */
const doors = async (change: Partial<World> = {}) => {
  const { world } = await testWorld({ citizens: { anna: someone("basic") } })
  const app = new Hono<ApiEnv>().use(edge({ ...world, ...change }))
  const citizens = new Hono<CitizenEnv>()
    .post("/own", guard({ who: "citizen" }), (c) => c.json({ id: c.var.citizen.id }))
    .get("/verified", guard({ who: "citizen", level: "verified" }), (c) => c.json({}))
    .get("/fresh", guard({ who: "citizen", fresh: 300 }), (c) => c.json({}))
    .get("/key", guard({ who: "citizen", aal: 3 }), (c) => c.json({}))
  app.route("/", citizens).post("/open", guard({ who: "anyone" }), (c) => c.json({}))
  return (path: string, headers: Record<string, string> = {}, method = "POST") =>
    app.request(`http://localhost:3000${path}`, {
      method,
      headers: { host: "localhost:3000", "content-type": "application/json", ...headers },
      ...(method === "POST" && { body: "{}" })
    })
}

const ours = { "sec-fetch-site": "same-origin", cookie: "__Host-sid=anna" }
const problemOf = async (answer: Response) => v.parse(Problem, await answer.json())

describe("a command", () => {
  test("comes from our own page, by Sec-Fetch-Site or by Origin", async () => {
    const ask = await doors()
    expect((await ask("/own", ours)).status).toBe(200)
    const origin = { cookie: ours.cookie, origin: "http://localhost:3000" }
    expect((await ask("/own", origin)).status).toBe(200)
  })

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    {}
  ])("is refused from elsewhere: %o", async (headers) => {
    const ask = await doors()
    for (const path of ["/own", "/open"]) {
      const answer = await ask(path, { cookie: ours.cookie, ...headers })
      expect(answer.status).toBe(403)
      expect((await problemOf(answer)).type).toBe("urn:opora:problem:cross-site")
    }
  })

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "is JSON, not %s",
    async (type) => {
      const answer = await (await doors())("/own", { ...ours, "content-type": type })
      expect(answer.status).toBe(415)
      expect((await problemOf(answer)).type).toBe("urn:opora:problem:unsupported-media-type")
    }
  )
})

describe("a door", () => {
  test("asks who you are before all else", async () => {
    const answer = await (await doors())("/own", { "sec-fetch-site": "same-origin" })
    expect(answer.status).toBe(401)
  })

  test("says which level it needs", async () => {
    const answer = await (await doors())("/verified", ours, "GET")
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      type: "urn:opora:problem:level-too-low",
      needs: { level: "verified" }
    })
  })

  test.each([
    ["/fresh", { aal: 1, seconds: 300 }],
    ["/key", { aal: 3, seconds: 0 }]
  ])("says what to prove anew: %s", async (path, needs) => {
    const answer = await (await doors())(path, ours, "GET")
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ type: "urn:opora:problem:step-up-needed", needs })
  })
})

describe("every answer", () => {
  test.each(["/own", "/verified", "/nowhere"])("carries what protects it: %s", async (path) => {
    const answer = await (await doors())(path, ours, "GET")
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff"
    })
  })

  test("is in the reader's language", async () => {
    const ask = await doors()
    const russian = await problemOf(await ask("/own", { "sec-fetch-site": "same-origin" }))
    expect(russian.title).toBe("Войдите, чтобы продолжить")
    const headers = { "sec-fetch-site": "same-origin", "accept-language": "en-GB,en;q=0.9" }
    expect((await problemOf(await ask("/own", headers))).title).toBe("Sign in to go on")
  })
})

test("a strange Host finds nobody here", async () => {
  const answer = await (await doors())("/own", { ...ours, host: "evil.example" })
  expect(answer.status).toBe(421)
  expect((await problemOf(answer)).type).toBe("urn:opora:problem:wrong-host")
})

test("the desk is at its own address alone, and the citizens' doors are not there", async () => {
  const { app } = await testWorld()
  const at = async (host: string, path: string) =>
    (await app.request(`http://${host}${path}`, { headers: { host } })).status
  expect(await at("localhost:3000", "/api/v1/desk/session")).toBe(404)
  expect(await at("localhost:3001", "/api/v1/desk/session")).toBe(401)
  expect(await at("localhost:3001", "/api/v1/accounts/session")).toBe(404)
  expect(await at("localhost:3000", "/api/v1/accounts/session")).toBe(401)
})

test("a flood is told how long to wait", async () => {
  const ask = await doors({ flood: new Flood(1) })
  expect((await ask("/own", ours)).status).toBe(200)
  const answer = await ask("/own", ours)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
})
