import { afterEach, describe, expect, test, vi } from "vitest"
import { testWorld } from "../testing/api.ts"
import { browser } from "../testing/browser.ts"
import { problem } from "../testing/problem.ts"
import { signedIn } from "../testing/signed-in.ts"

const session = "GET /api/v1/accounts/session"
const sessions = "GET /api/v1/accounts/sessions"

const start = Date.parse("2026-11-21T09:00:00.000Z")
const atMinute = (minute: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: start + minute * 60_000 })
afterEach(() => vi.useRealTimers())

/** Anna, signed in at 9 o'clock. */
const anna = async () => {
  atMinute(0)
  const api = await testWorld()
  const citizen = await signedIn(api)
  const visitor = browser(api)
  visitor.jar.set("__Host-sid", citizen.cookie)
  return { ...api, citizen, visitor }
}

describe("GET /accounts/session", () => {
  test("200: says who is signed in and how long for", async () => {
    const { visitor, citizen } = await anna()
    expect(await visitor.ask(session)).toMatchObject({
      status: 200,
      body: {
        citizenId: citizen.id,
        sessionId: citizen.sessionId,
        idleEndsAt: "2026-11-21T09:10:00.000Z",
        endsAt: "2026-11-21T21:00:00.000Z"
      }
    })
  })

  test("401: asking does not keep an idle session", async () => {
    const { visitor } = await anna()
    for (const minute of [4, 8]) {
      atMinute(minute)
      expect((await visitor.ask(session)).status).toBe(200)
    }
    atMinute(10)
    expect(await visitor.ask(session)).toMatchObject(problem(401, "not-signed-in"))
  })

  test("200: using the account keeps it, for twelve hours and no longer", async () => {
    const { visitor } = await anna()
    for (let minute = 9; minute < 12 * 60; minute += 9) {
      atMinute(minute)
      expect((await visitor.ask(sessions)).status).toBe(200)
    }
    expect((await visitor.ask(session)).body.idleEndsAt).toBe("2026-11-21T21:00:00.000Z")
    atMinute(12 * 60)
    expect((await visitor.ask(session)).status).toBe(401)
  })

  test.each(["", "opora_", "opora_" + "A".repeat(43), "x".repeat(5000)])(
    "401: knows no such token",
    async (token) => {
      const { ask } = await anna()
      expect((await ask(session, { cookie: token })).status).toBe(401)
    }
  )
})

describe("DELETE /accounts/session", () => {
  test("204: ends the session on the server too, and empties the browser", async () => {
    const { visitor, citizen, ask } = await anna()
    const answer = await visitor.ask("DELETE /api/v1/accounts/session")
    expect(answer.status).toBe(204)
    expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"')
    expect(visitor.jar.size).toBe(0)
    expect((await ask(session, { cookie: citizen.cookie })).status).toBe(401)
  })
})

describe("PUT /accounts/session/idle-minutes", () => {
  const idle = "PUT /api/v1/accounts/session/idle-minutes"

  test("204: makes the session shorter or longer", async () => {
    const { visitor } = await anna()
    expect((await visitor.ask(idle, { body: { minutes: 30 } })).status).toBe(204)
    atMinute(29)
    expect(await visitor.ask(session)).toMatchObject({ status: 200, body: { idleMinutes: 30 } })
  })

  test.each([4, 31, 7.5, "10"])("400: not to %s", async (minutes) => {
    const { visitor } = await anna()
    const answer = await visitor.ask(idle, { body: { minutes } })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})

test("PUT /accounts/session/locale: 204 chooses the language, 400 one we do not speak", async () => {
  const { visitor } = await anna()
  const choose = "PUT /api/v1/accounts/session/locale"
  expect((await visitor.ask(choose, { body: { locale: "en" } })).status).toBe(204)
  expect((await visitor.ask(choose, { body: { locale: "tlh" } })).status).toBe(400)
})
