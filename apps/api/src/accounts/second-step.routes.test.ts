import { describe, expect, test } from "vitest"
import { annaElsewhere, phone } from "../testing/anna.ts"
import { browser } from "../testing/browser.ts"
import { anotherThan } from "../testing/messages.ts"
import { problem } from "../testing/problem.ts"
import { password } from "../testing/signed-in.ts"

const signIn = "POST /api/v1/accounts/sign-in"
const sendCode = "POST /api/v1/accounts/sign-in/code"
const prove = "POST /api/v1/accounts/sign-in/second-factor"
const session = "GET /api/v1/accounts/session"
const body = { login: phone, password }

describe("the second factor", () => {
  /** Anna has shown her password, and has a code on her telephone. */
  const atTheDoor = async ({ remember = false } = {}) => {
    const api = await annaElsewhere({ sms: true })
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

  test("410: is too late once the password has been changed elsewhere", async () => {
    const { visitor, code, citizen, ask } = await atTheDoor()
    const changed = await ask("POST /api/v1/accounts/password", {
      cookie: citizen.cookie,
      body: { current: password, next: "Комета-9-Валун-рассвет" }
    })
    expect(changed.status).toBe(204)
    const answer = await visitor.ask(prove, { body: { method: "sms", code } })
    expect(answer).toMatchObject(problem(410, "flow-over"))
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
    expect(answer).toMatchObject(
      problem(429, "code-sent-lately", {
        title: "Мы только что отправили вам код. Новый можно запросить раз в минуту",
        details: { retryAfter: Number(answer.headers.get("retry-after")) }
      })
    )
    expect(answer.body.details.retryAfter).toBeGreaterThan(50)
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
