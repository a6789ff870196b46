import { afterEach, describe, expect, test, vi } from "vitest"
import { testWorld } from "../testing/api.ts"
import { browser } from "../testing/browser.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const session = "GET /api/v1/accounts/session"
const sessions = "GET /api/v1/accounts/sessions"
const change = "POST /api/v1/accounts/password"
const signIn = "POST /api/v1/accounts/sign-in"
const next = "Комета-9-Валун-рассвет"

const start = Date.parse("2026-11-21T09:00:00.000Z")
const atMinute = (minute: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: start + minute * 60_000 })
afterEach(() => vi.useRealTimers())

const problem = (status: number, type: string) => ({
  status,
  type: "application/problem+json",
  body: { type: `urn:opora:problem:${type}` }
})

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

describe("POST /accounts/password", () => {
  test("204: sets another, ends all other sessions and gives this one a new token", async () => {
    const { visitor, citizen, ask, ...api } = await anna()
    const elsewhere = browser({ ...api, ask })
    await elsewhere.ask(signIn, {
      body: { login: citizen.contact.value, password, remember: true }
    })
    expect((await elsewhere.ask(session)).status).toBe(200)

    const answer = await visitor.ask(change, { body: { current: password, next } })
    expect(answer.status).toBe(204)
    expect((await visitor.ask(session)).status).toBe(200)
    expect((await ask(session, { cookie: citizen.cookie })).status).toBe(401)
    expect((await elsewhere.ask(session)).status).toBe(401)
    expect((await visitor.ask("GET /api/v1/accounts/devices")).body.items).toEqual([])

    const login = citizen.contact.value
    expect((await ask(signIn, { body: { login, password } })).status).toBe(401)
    expect((await ask(signIn, { body: { login, password: next } })).status).toBe(200)
  })

  test("422: asks for the current one", async () => {
    const { visitor } = await anna()
    const answer = await visitor.ask(change, { body: { current: "another", next } })
    expect(answer).toMatchObject(problem(422, "password-wrong"))
  })

  test.each([
    ["Самолёт-7!", "password.base_word"],
    [password, "password.recent"]
  ])("422: does not take %s", async (unfit, code) => {
    const { visitor } = await anna()
    const answer = await visitor.ask(change, { body: { current: password, next: unfit } })
    expect(answer).toMatchObject(problem(422, "password-unfit"))
    expect(answer.body.errors).toMatchObject([{ code }])
  })

  test("422: remembers the last five, and no more", async () => {
    const { visitor } = await anna()
    const used = [password, "Ива-1-Пролив-ноты", "Сыч-2-Лампа-гребень", "Мох-3-Вереск-узел"]
    const all = [...used, "Рожь-4-Клин-пенал", "Плёс-5-Брошь-кедр"]
    for (const [nth, current] of all.slice(0, -1).entries()) {
      const answer = await visitor.ask(change, { body: { current, next: all[nth + 1] } })
      expect(answer.status).toBe(204)
    }
    const [first = "", second = ""] = all
    const current = all.at(-1)
    const recent = await visitor.ask(change, { body: { current, next: second } })
    expect(recent.body.errors).toMatchObject([{ code: "password.recent" }])
    expect((await visitor.ask(change, { body: { current, next: first } })).status).toBe(204)
  })

  test("400: asks for both", async () => {
    const { visitor } = await anna()
    expect((await visitor.ask(change, { body: { next } })).status).toBe(400)
  })

  test("429: bears no guessing of the current one", async () => {
    const { visitor } = await anna()
    const statuses: Array<number> = []
    for (let nth = 0; nth < 7; nth++) {
      statuses.push((await visitor.ask(change, { body: { current: "another", next } })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})
