import { afterEach, describe, expect, test, vi } from "vitest"
import { testWorld } from "../testing/api.ts"
import { browser } from "../testing/browser.ts"
import { problem } from "../testing/problem.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const sessions = "GET /api/v1/accounts/sessions"
const session = "GET /api/v1/accounts/session"
const signIn = "POST /api/v1/accounts/sign-in"
const phone = "+79160000001"
const firefox = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0" }

afterEach(() => vi.useRealTimers())
const minutesLater = (minutes: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 })

/** Anna is signed in at her desk, and on another device that is to be remembered. */
const anna = async () => {
  const api = await testWorld()
  const citizen = await signedIn(api, { contact: phone })
  const desk = browser(api)
  desk.jar.set("__Host-sid", citizen.cookie)
  const other = browser(api)
  await other.ask(signIn, { body: { login: phone, password, remember: true }, headers: firefox })
  return { ...api, citizen, desk, other }
}

describe("GET /accounts/sessions", () => {
  test("200: tells one's own sessions, and which is this one", async () => {
    const { desk, citizen, ...api } = await anna()
    await signedIn(api)
    const { status, body } = await desk.ask(sessions)
    expect(status).toBe(200)
    expect(body.items).toHaveLength(2)
    expect(body.items).toContainEqual({
      id: citizen.sessionId,
      current: true,
      device: "Chrome, Windows",
      address: "203.0.113.•",
      methods: ["password", "sms"],
      startedAt: expect.any(String),
      lastSeenAt: expect.any(String),
      endsAt: expect.any(String)
    })
    expect(body.items).toContainEqual(
      expect.objectContaining({ current: false, device: "Firefox, Linux", methods: ["password"] })
    )
  })

  test("200: at most ten; the eleventh ends the longest unused", async () => {
    const { desk, other } = await anna()
    for (let nth = 0; nth < 9; nth++) {
      minutesLater(1)
      await desk.ask(sessions)
      await other.ask(signIn, { body: { login: phone, password } })
    }
    const { body } = await desk.ask(sessions)
    expect(body.items).toHaveLength(10)
    const { items } = (await desk.ask("GET /api/v1/accounts/sign-ins")).body
    expect(items.filter(({ what }: { what: string }) => what === "evicted")).toHaveLength(1)
  })
})

describe("DELETE /accounts/sessions/:id", () => {
  const endOther = async ({ desk }: Awaited<ReturnType<typeof anna>>) => {
    const { items } = (await desk.ask(sessions)).body
    const { id } = items.find(({ current }: { current: boolean }) => !current)
    return `DELETE /api/v1/accounts/sessions/${id}`
  }

  test("204: ends it", async () => {
    const world = await anna()
    expect((await world.desk.ask(await endOther(world))).status).toBe(204)
    expect((await world.other.ask(session)).status).toBe(401)
    expect((await world.desk.ask(session)).status).toBe(200)
  })

  test("400: wants the name of a session", async () => {
    const { desk } = await anna()
    const answer = await desk.ask("DELETE /api/v1/accounts/sessions/mine")
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })

  test("403: wants a factor proven within five minutes", async () => {
    const world = await anna()
    const request = await endOther(world)
    minutesLater(6)
    expect(await world.desk.ask(request)).toMatchObject(problem(403, "step-up-needed"))
  })

  test("404: does not tell another citizen's session from none", async () => {
    const { desk, ...api } = await anna()
    const boris = await signedIn(api)
    for (const id of [boris.sessionId, crypto.randomUUID()]) {
      const answer = await desk.ask(`DELETE /api/v1/accounts/sessions/${id}`)
      expect(answer).toMatchObject(problem(404, "session-gone"))
    }
    expect((await api.ask(session, { cookie: boris.cookie })).status).toBe(200)
  })
})

describe("DELETE /accounts/sessions", () => {
  test("204: ends all but this one, and trusts no device", async () => {
    const { desk, other } = await anna()
    expect((await desk.ask("DELETE /api/v1/accounts/sessions")).status).toBe(204)
    expect((await other.ask(session)).status).toBe(401)
    expect((await desk.ask(session)).status).toBe(200)
    expect((await desk.ask("GET /api/v1/accounts/devices")).body.items).toEqual([])
  })

  test("403: wants a factor proven within five minutes", async () => {
    const { desk } = await anna()
    minutesLater(6)
    const answer = await desk.ask("DELETE /api/v1/accounts/sessions")
    expect(answer).toMatchObject(problem(403, "step-up-needed"))
  })
})
