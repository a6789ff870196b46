import { afterEach, describe, expect, test, vi } from "vitest"
import { browser } from "../testing/browser.ts"
import { anotherThan, worldWithInbox } from "../testing/messages.ts"
import { problem } from "../testing/problem.ts"
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

/** Somebody who has asked for an account and not yet shown the code. */
const asked = async () => {
  const api = await worldWithInbox()
  const visitor = browser(api)
  await visitor.ask(register, { body })
  return { ...api, visitor, code: await api.codeTo(phone) }
}

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
    expect(await visitor.ask(resend)).toMatchObject(problem(429, "code-sent-lately"))
  })
})
