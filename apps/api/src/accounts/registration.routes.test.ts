import { afterEach, describe, expect, test, vi } from "vitest"
import { browser } from "../testing/browser.ts"
import { anotherThan, worldWithInbox } from "../testing/messages.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const register = "POST /api/v1/accounts/registration"
const confirm = "POST /api/v1/accounts/registration/code"
const resend = "POST /api/v1/accounts/registration/resend"
const session = "GET /api/v1/accounts/session"
const phone = "+79160000001"
const body = { contact: phone, password }

const minutesLater = (minutes: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 })
afterEach(() => vi.useRealTimers())

const problem = (status: number, type: string, more = {}) => ({
  status,
  type: "application/problem+json",
  body: { type: `urn:opora:problem:${type}`, ...more }
})

/** Somebody who has asked for an account and not yet shown the code. */
const asked = async () => {
  const api = await worldWithInbox()
  const visitor = browser(api)
  await visitor.ask(register, { body })
  return { ...api, visitor, code: await api.codeTo(phone) }
}

describe("POST /accounts/registration", () => {
  test.each([
    [phone, { channel: "sms", to: "+7 ••• •••-••-01", livesFor: 300, again: 60, tries: 3 }],
    ["8 (916) 000-00-01", { channel: "sms", to: "+7 ••• •••-••-01" }],
    ["Anna@Mail.RU", { channel: "email", to: "A•••@mail.ru", livesFor: 600 }]
  ])("202: sends a code to %s", async (contact, sent) => {
    const api = await worldWithInbox()
    const answer = await api.ask(register, { body: { contact, password } })
    expect(answer).toMatchObject({ status: 202, body: sent })
  })

  test("202: answers the same where there is an account, and tells its owner alone", async () => {
    const api = await worldWithInbox()
    const free = await api.ask(register, { body: { ...body, contact: "+79160000002" } })
    await signedIn(api, { contact: phone })
    const taken = await api.ask(register, { body })
    expect({ ...taken.body, to: "" }).toEqual({ ...free.body, to: "" })
    expect(taken.status).toBe(free.status)
    expect([...taken.headers.keys()]).toEqual([...free.headers.keys()])
    const messages = await api.messagesTo(phone)
    expect(messages.map(({ template }) => template)).toEqual(["already-registered"])
  })

  test.each([
    [
      { ...body, contact: "12345" },
      { path: "contact", code: "contact.format" }
    ],
    [
      { ...body, contact: "anna@" },
      { path: "contact", code: "contact.format" }
    ],
    [{ contact: phone }, { path: "password", code: "required" }],
    [
      { ...body, level: "verified" },
      { path: "level", code: "unknown" }
    ],
    [
      { ...body, password: "k".repeat(1025) },
      { path: "password", code: "password.too_long" }
    ]
  ])("400: names what is wrong in the request", async (wrong, error) => {
    const api = await worldWithInbox()
    const answer = await api.ask(register, { body: wrong })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors).toEqual([{ ...error, message: expect.any(String) }])
  })

  test.each([
    ["Пароль123!", "password.base_word"],
    ["Leaked-Pass-77x", "password.common"],
    ["Kx!-9160000001", "password.personal"]
  ])(
    "422: says what is wrong with the password, and does not repeat it: %s",
    async (weak, code) => {
      const api = await worldWithInbox()
      const answer = await api.ask(register, { body: { contact: phone, password: weak } })
      expect(answer).toMatchObject(problem(422, "password-unfit"))
      expect(answer.body.errors).toContainEqual({
        path: "password",
        code,
        message: expect.any(String)
      })
      expect(JSON.stringify(answer.body)).not.toContain(weak)
      expect(api.logged.join()).not.toContain(weak)
    }
  )

  test("429: does not send to one contact twice in a minute", async () => {
    const api = await worldWithInbox()
    await api.ask(register, { body })
    const answer = await api.ask(register, { body })
    expect(answer).toMatchObject(problem(429, "too-many-tries"))
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(50)
  })
})

describe("POST /accounts/registration/code", () => {
  test("201: opens the account, and signs its owner in at the basic level", async () => {
    const { visitor, code } = await asked()
    const answer = await visitor.ask(confirm, { body: { code } })
    expect(answer).toMatchObject({ status: 201, body: { step: "signed-in" } })
    expect(answer.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^__Host-sid=opora_[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    )
    expect([...visitor.jar.keys()]).toEqual(["__Host-sid"])
    expect(await visitor.ask(session)).toMatchObject({
      status: 200,
      body: { level: "basic", aal: 2, idleMinutes: 10 }
    })
  })

  test("201: once, when the right code comes twenty times at once", async () => {
    const { visitor, code } = await asked()
    const shown = Array.from({ length: 20 }, () => visitor.ask(confirm, { body: { code } }))
    const statuses = (await Promise.all(shown)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
  })

  test("400: asks for six digits", async () => {
    const { visitor } = await asked()
    const answer = await visitor.ask(confirm, { body: { code: "12ab56" } })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors).toMatchObject([{ path: "code", code: "code.format" }])
  })

  test("422, 410: bears three wrong codes, then not even the right one", async () => {
    const { visitor, code } = await asked()
    for (const left of [2, 1, 0]) {
      const answer = await visitor.ask(confirm, { body: { code: anotherThan(code) } })
      expect(answer).toMatchObject(problem(422, "code-wrong", { details: { left } }))
    }
    const answer = await visitor.ask(confirm, { body: { code } })
    expect(answer).toMatchObject(problem(410, "code-spent"))
    expect((await visitor.ask(session)).status).toBe(401)
  })

  test("410: takes no code after five minutes", async () => {
    const { visitor, code } = await asked()
    minutesLater(6)
    const answer = await visitor.ask(confirm, { body: { code } })
    expect(answer).toMatchObject(problem(410, "code-spent"))
  })

  test("410: knows no flow of a browser that began none", async () => {
    const { code, ...api } = await asked()
    const answer = await browser(api).ask(confirm, { body: { code } })
    expect(answer).toMatchObject(problem(410, "flow-over"))
  })

  test("410: gives a contact that was taken in between to nobody else", async () => {
    const { visitor, code, ...api } = await asked()
    await signedIn(api, { contact: phone })
    const answer = await visitor.ask(confirm, { body: { code } })
    expect(answer).toMatchObject(problem(410, "code-spent"))
  })
})

describe("POST /accounts/registration/resend", () => {
  test("202: sends another code, and the first is dead", async () => {
    const { visitor, code, codeTo } = await asked()
    minutesLater(2)
    expect((await visitor.ask(resend)).status).toBe(202)
    const second = await codeTo(phone)
    if (second !== code) {
      const old = await visitor.ask(confirm, { body: { code } })
      expect(old).toMatchObject(problem(422, "code-wrong"))
    }
    expect((await visitor.ask(confirm, { body: { code: second } })).status).toBe(201)
  })

  test("410: without a registration under way", async () => {
    const api = await worldWithInbox()
    expect(await api.ask(resend)).toMatchObject(problem(410, "flow-over"))
  })

  test("429: not before a minute has passed", async () => {
    const { visitor } = await asked()
    expect(await visitor.ask(resend)).toMatchObject(problem(429, "too-many-tries"))
  })
})

test("GET /accounts/policy: 200 tells which rules hold", async () => {
  const api = await worldWithInbox()
  const answer = await api.ask("GET /api/v1/accounts/policy")
  expect(answer).toMatchObject({
    status: 200,
    body: { passwordProfile: "classic", idleMinutes: { least: 5, usual: 10, most: 30 } }
  })
})
