import { Accounts } from "@opora/domain/accounts/accounts"
import { FactorSettings } from "@opora/domain/accounts/factors/factor-settings"
import { Journal } from "@opora/domain/journal/ports"
import { describe, expect, test } from "vitest"
import { browser } from "../testing/browser.ts"
import { runJobs } from "../testing/jobs.ts"
import { anotherThan, worldWithInbox } from "../testing/messages.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const signIn = "POST /api/v1/accounts/sign-in"
const sendCode = "POST /api/v1/accounts/sign-in/code"
const prove = "POST /api/v1/accounts/sign-in/second-factor"
const session = "GET /api/v1/accounts/session"
const phone = "+79160000001"
const body = { login: phone, password }

const problem = (status: number, type: string, more = {}) => ({
  status,
  type: "application/problem+json",
  body: { type: `urn:opora:problem:${type}`, ...more }
})

/** Anna has an account, and sits at another browser. */
const anna = async ({ sms = false } = {}) => {
  const api = await worldWithInbox()
  const citizen = await signedIn(api, { contact: phone })
  if (sms) {
    await api.runtime.runPromise(
      FactorSettings.use((settings) => settings.choose(citizen.id, { sms: true }))
    )
  }
  return { ...api, citizen, visitor: browser(api) }
}

describe("POST /accounts/sign-in", () => {
  test.each([phone, "8 916 000-00-01", "9160000001"])("200: signs in by %s", async (login) => {
    const { visitor } = await anna()
    const answer = await visitor.ask(signIn, { body: { login, password } })
    expect(answer).toMatchObject({ status: 200, body: { step: "signed-in" } })
    expect(await visitor.ask(session)).toMatchObject({ status: 200, body: { aal: 1 } })
  })

  test("200: asks for the second factor first, and gives no session before it", async () => {
    const { visitor } = await anna({ sms: true })
    const answer = await visitor.ask(signIn, { body })
    expect(answer).toMatchObject({ body: { step: "second-factor", methods: ["sms"] } })
    expect([...visitor.jar.keys()]).toEqual(["__Host-flow"])
    expect((await visitor.ask(session)).status).toBe(401)
  })

  test("400: asks for both", async () => {
    const { visitor } = await anna()
    const answer = await visitor.ask(signIn, { body: { login: "", password: "" } })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      "login.required",
      "password.required"
    ])
  })

  test.each([
    ["a wrong password", { login: phone, password: "another" }],
    ["an unknown telephone", { login: "+79169999999", password }],
    ["what is no login at all", { login: "анна", password }]
  ])("401: says the same of %s", async (_what, wrong) => {
    const { visitor } = await anna()
    const answer = await visitor.ask(signIn, { body: wrong })
    expect(answer.status).toBe(401)
    expect(answer.body).toEqual({
      type: "urn:opora:problem:credentials-wrong",
      title: "Неверный логин или пароль",
      status: 401
    })
    expect(visitor.jar.size).toBe(0)
  })

  test("401: and the owner finds it in their journal", async () => {
    const { visitor, citizen, runtime } = await anna()
    await visitor.ask(signIn, { body: { ...body, password: "another" } })
    await visitor.ask(signIn, { body: { ...body, login: "+79169999999" } })
    expect(await runJobs(runtime, "NoteRefusedSignIn")).toBe(2)
    const [last] = await runtime.runPromise(Journal.use(({ ofCitizen }) => ofCitizen(citizen.id)))
    expect(last).toMatchObject({ type: "SignInRefused", data: { address: "127.0.0.•" } })
  })

  test("403: a frozen account is named so to its owner, and to nobody else", async () => {
    const { visitor, citizen, runtime } = await anna()
    await runtime.runPromise(
      Accounts.use((accounts) => accounts.change(citizen.id, { status: "frozen" }))
    )
    expect(await visitor.ask(signIn, { body })).toMatchObject(problem(403, "account-frozen"))
    const stranger = await visitor.ask(signIn, { body: { ...body, password: "another" } })
    expect(stranger).toMatchObject(problem(401, "credentials-wrong"))
    const open = await visitor.ask(session, { headers: { cookie: `__Host-sid=${citizen.cookie}` } })
    expect(open.status).toBe(401)
  })

  test("429: pauses after five wrong passwords, whichever of the logins is typed", async () => {
    const { visitor } = await anna()
    for (const login of [phone, "89160000001", "9160000001", phone, phone, phone]) {
      const answer = await visitor.ask(signIn, { body: { login, password: "another" } })
      expect(answer.status).toBe(401)
    }
    const answer = await visitor.ask(signIn, { body })
    expect(answer).toMatchObject(problem(429, "too-many-tries"))
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  test("429: for an unknown login after as many", async () => {
    const { visitor } = await anna()
    const unknown = { login: "+79169999999", password: "another" }
    const statuses: Array<number> = []
    for (let nth = 0; nth < 7; nth++) {
      statuses.push((await visitor.ask(signIn, { body: unknown })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429])
  })

  test("403: refuses a sign-in from another site's page", async () => {
    const { visitor } = await anna()
    const headers = { "sec-fetch-site": "cross-site" }
    const answer = await visitor.ask(signIn, { body, headers })
    expect(answer).toMatchObject(problem(403, "cross-site"))
  })
})

describe("the second factor", () => {
  /** Anna has shown her password, and has a code on her telephone. */
  const atTheDoor = async ({ remember = false } = {}) => {
    const api = await anna({ sms: true })
    await api.visitor.ask(signIn, { body: { ...body, remember } })
    const sent = await api.visitor.ask(sendCode, { body: { method: "sms" } })
    return { ...api, sent, code: await api.codeTo(phone) }
  }

  test("202, 200: is a code to the telephone, and lifts the session to assurance 2", async () => {
    const { visitor, sent, code } = await atTheDoor()
    expect(sent).toMatchObject({ status: 202, body: { channel: "sms", to: "+7 ••• •••-••-01" } })
    const answer = await visitor.ask(prove, { body: { method: "sms", code } })
    expect(answer).toMatchObject({ status: 200, body: { step: "signed-in" } })
    expect(await visitor.ask(session)).toMatchObject({ body: { aal: 2 } })
    expect([...visitor.jar.keys()]).toEqual(["__Host-sid"])
  })

  test("200: gives one session, when it comes twenty times at once", async () => {
    const { visitor, code } = await atTheDoor()
    const shown = Array.from({ length: 20 }, () =>
      visitor.ask(prove, { body: { method: "sms", code } })
    )
    const statuses = (await Promise.all(shown)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })

  test("200: is skipped the next time on a device that is to be remembered", async () => {
    const { visitor, code } = await atTheDoor({ remember: true })
    await visitor.ask(prove, { body: { method: "sms", code } })
    expect([...visitor.jar.keys()].toSorted()).toEqual(["__Host-device", "__Host-sid"])
    visitor.jar.delete("__Host-sid")
    const again = await visitor.ask(signIn, { body })
    expect(again.body).toEqual({ step: "signed-in" })
    expect(await visitor.ask(session)).toMatchObject({ body: { aal: 1 } })
  })

  test("400: is a proof of a known kind", async () => {
    const { visitor } = await atTheDoor()
    const answer = await visitor.ask(prove, { body: { method: "palm", code: "123456" } })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })

  test("422, 410: bears three wrong codes", async () => {
    const { visitor, code } = await atTheDoor()
    const wrong = { method: "sms", code: anotherThan(code) }
    for (const left of [2, 1, 0]) {
      const answer = await visitor.ask(prove, { body: wrong })
      expect(answer).toMatchObject(problem(422, "code-wrong", { details: { left } }))
    }
    const spent = await visitor.ask(prove, { body: { method: "sms", code } })
    expect(spent).toMatchObject(problem(410, "code-spent"))
  })

  test("422: is one that is switched on", async () => {
    const { visitor } = await atTheDoor()
    const mail = await visitor.ask(sendCode, { body: { method: "email" } })
    expect(mail).toMatchObject(problem(422, "factor-not-enrolled"))
    const totp = await visitor.ask(prove, { body: { method: "totp", code: "123456" } })
    expect(totp).toMatchObject(problem(422, "factor-not-enrolled"))
    const key = await visitor.ask("POST /api/v1/accounts/sign-in/passkey")
    expect(key).toMatchObject(problem(422, "factor-not-enrolled"))
  })

  test("429: another code not before a minute has passed", async () => {
    const { visitor } = await atTheDoor()
    const answer = await visitor.ask(sendCode, { body: { method: "sms" } })
    expect(answer).toMatchObject(problem(429, "too-many-tries"))
  })

  test.each([
    [sendCode, { method: "sms" }],
    [prove, { method: "sms", code: "123456" }],
    ["POST /api/v1/accounts/sign-in/passkey", {}]
  ])("410: belongs to the browser that showed the password: %s", async (request, shown) => {
    const api = await atTheDoor()
    const stranger = browser(api)
    expect(await stranger.ask(request, { body: shown })).toMatchObject(problem(410, "flow-over"))
  })
})
