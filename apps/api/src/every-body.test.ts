import { instantOf } from "@opora/domain/shared/instant"
import { ClerkId } from "@opora/domain/staff/role"
import { someone } from "@opora/domain/testing/samples"
import * as v from "valibot"
import { afterAll, expect, test } from "vitest"
import { routes } from "./app.ts"
import { describeApi } from "./openapi.ts"
import { worldOf } from "./testing/api.ts"

const staff = {
  id: v.parse(ClerkId, crypto.randomUUID()),
  roles: ["clerk", "operator"],
  sessionId: crypto.randomUUID(),
  locale: "ru"
} as const
const { app, dispose } = await worldOf({
  citizens: { known: { ...someone("verified"), freshAt: instantOf(Date.now()) } },
  clerks: { known: staff }
})
afterAll(dispose)

/** Every route that takes JSON, as the API describes itself: "PUT /api/v1/profile/sections". */
const { paths } = await describeApi(routes)
const every = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations)
    .filter(([, { requestBody, responses }]) => requestBody && "415" in responses)
    .map(([method]) => `${method.toUpperCase()} /api/v1${path}`)
)

// Stands for a citizen's secret: it must not come back.
const canary = "КАНАРЕЙКА"

const nested = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000)

/** What no route can take, whoever sends it. */
const garbage: Readonly<Record<string, string>> = {
  "no body": "",
  null: "null",
  "a list": `["${canary}"]`,
  "a text": `"${canary}"`,
  "half of it": `{"a":"${canary}`,
  "names of prototypes": `{"__proto__":{"a":"${canary}"},"constructor":{"prototype":"${canary}"}}`,
  "an unknown field": `{"unknown":"${canary}"}`,
  "a list without end": JSON.stringify(Array.from({ length: 10_000 }, () => canary)),
  "a text without end": JSON.stringify({ code: canary.repeat(10_000) }),
  "lists in lists": nested("[", "]"),
  "objects in objects": nested('{"payload":', "}").replace("}", "1}"),
  "half a sign and none": '{"a":"\\ud800","b":"\\u0000"}',
  "numbers beyond numbers": '{"version":1e999,"minutes":-1e999}'
}

const send = (route: string, body: string) => {
  const [method = "", path = ""] = route.split(" ")
  const host = path.startsWith("/api/v1/desk/") ? "localhost:3001" : "localhost:3000"
  const named = path
    .replaceAll("{number}", "1234-1234-1234-1234")
    .replaceAll(/\{\w+\}/g, () => crypto.randomUUID())
  return app.request(`http://${host}${named}`, {
    method,
    headers: {
      host,
      cookie: "__Host-sid=known; __Host-desk=known",
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      "sec-fetch-site": "same-origin"
    },
    body
  })
}

test.each(every)("%s meets whatever is sent, and repeats none of it", async (route) => {
  for (const [what, body] of Object.entries(garbage)) {
    const answer = await send(route, body)
    const text = await answer.text()
    const told = { what, status: answer.status, type: answer.headers.get("content-type") }
    expect(told).toEqual({
      what,
      status: expect.toSatisfy((status: number) => status >= 400 && status < 500),
      type: "application/problem+json"
    })
    expect([what, text.includes(canary)]).toEqual([what, false])
    expect([what, text.length < 20_000]).toEqual([what, true])
  }
})

test.each(every)("%s names what is wrong", async (route) => {
  for (const body of ["null", '{"unknown":1}', nested("[", "]"), '{"half']) {
    const answer = await send(route, body)
    expect(await answer.json()).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([
        {
          path: expect.any(String),
          // What the rule asks for, not what valibot calls the rule.
          code: expect.not.stringMatching(/object|variant|tuple/),
          message: expect.any(String)
        }
      ])
    })
  }
})

test.each(every)("%s turns away what is larger than anything of ours", async (route) => {
  const answer = await send(route, JSON.stringify({ code: canary.repeat(40_000) }))
  expect(answer.status).toBe(413)
})

test.each(every)("%s takes JSON from our own pages alone", async (route) => {
  const [method = "", path = ""] = route.split(" ")
  const host = path.startsWith("/api/v1/desk/") ? "localhost:3001" : "localhost:3000"
  const from = async (headers: Record<string, string>, at = host) =>
    app.request(`http://${at}${path.replaceAll(/\{\w+\}/g, "x")}`, {
      method,
      headers: { host: at, cookie: "__Host-sid=known; __Host-desk=known", ...headers },
      body: "{}"
    })
  const json = { "content-type": "application/json" }
  const here = { "sec-fetch-site": "same-origin" }
  const strangers = [
    from({ ...json, "sec-fetch-site": "cross-site" }),
    from({ ...json, "sec-fetch-site": "same-site" }),
    from({ ...json, origin: "https://evil.example" }),
    from({ ...json, origin: "null" }),
    from(json)
  ]
  for (const answer of await Promise.all(strangers)) expect(answer.status).toBe(403)
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    expect((await from({ ...here, "content-type": type })).status).toBe(415)
  }
  expect((await from({ ...json, ...here }, "evil.example")).status).toBe(421)
})
