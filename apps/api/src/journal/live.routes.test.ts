import { expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { browser } from "../testing/browser.ts"
import { problem } from "../testing/problem.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const phone = "+79160000002"

/** Anna's page listens; she is signed in at another device too. */
const listening = async () => {
  const api = await testWorld()
  const anna = await signedIn(api, { contact: phone })
  const other = browser(api)
  await other.ask("POST /api/v1/accounts/sign-in", { body: { login: phone, password } })
  const response = await api.app.request("http://localhost:3000/api/v1/live", {
    headers: { host: "localhost:3000", cookie: `__Host-sid=${anna.cookie}` }
  })
  const texts = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())
  const reader = texts.getReader()
  /** What comes next that is more than a sign of life. */
  const next = async (): Promise<string | undefined> => {
    const { done, value } = await reader.read()
    if (done) return undefined
    return value.startsWith(":") ? next() : value
  }
  expect((await reader.read()).value).toBe(": hello\n\n")
  expect((await reader.read()).value).toBe(": alive\n\n")
  return { api, anna, other, response, next }
}

test("200: tells what changes for the citizen, and of nobody else", async () => {
  const { api, other, response, next } = await listening()
  expect(response.headers.get("content-type")).toContain("text/event-stream")
  const boris = browser(api)
  boris.jar.set("__Host-sid", (await signedIn(api)).cookie)
  const body = { section: "birthDate", value: "1990-04-12", version: 0 }
  await boris.ask("PUT /api/v1/profile/sections", { body })
  await other.ask("PUT /api/v1/accounts/session/locale", { body: { locale: "en" } })
  expect(await next()).toMatch(/^event: news\ndata: \{"type":"SettingsChanged",/)
})

test("ends with the session, wherever it was ended from, before it tells any more", async () => {
  const { api, anna, other, next } = await listening()
  await api.ask("DELETE /api/v1/accounts/session", { cookie: anna.cookie })
  await other.ask("PUT /api/v1/accounts/session/locale", { body: { locale: "en" } })
  expect(await next()).toBeUndefined()
})

test("429: to whoever has ten lines open; one let go is free again", async () => {
  const api = await testWorld()
  const anna = await signedIn(api)
  const boris = await signedIn(api)
  const open = async (cookie: string) =>
    api.app.request("http://localhost:3000/api/v1/live", {
      headers: { host: "localhost:3000", cookie: `__Host-sid=${cookie}` }
    })
  const first = await open(anna.cookie)
  const others = await Promise.all(Array.from({ length: 9 }, () => open(anna.cookie)))
  expect([first, ...others].map(({ status }) => status)).toEqual(Array(10).fill(200))
  const refused = await open(anna.cookie)
  expect(refused.status).toBe(429)
  expect(refused.headers.get("retry-after")).toBe("20")
  expect((await open(boris.cookie)).status).toBe(200)

  await first.body?.cancel()
  expect((await open(anna.cookie)).status).toBe(200)
  expect((await open(anna.cookie)).status).toBe(429)
})

test("HEAD says that there is a line, and holds none open", async () => {
  const api = await testWorld()
  const { cookie } = await signedIn(api)
  for (let times = 0; times < 11; times++) {
    const answer = await api.ask("HEAD /api/v1/live", { cookie })
    expect(answer).toMatchObject({ status: 200, type: "text/event-stream; charset=utf-8" })
  }
})

test("401: to whoever has no session", async () => {
  const api = await testWorld()
  expect(await api.ask("GET /api/v1/live")).toMatchObject(problem(401, "not-signed-in"))
})

test("ends when the process is asked to stop", async () => {
  const { api, next } = await listening()
  api.stopping.abort()
  expect(await next()).toBeUndefined()
})
