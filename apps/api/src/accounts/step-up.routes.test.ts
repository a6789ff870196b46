import { softAuthenticator } from "@opora/passkeys/testing/authenticator"
import { describe, expect, test } from "vitest"
import { citizenAtBrowser, here } from "../testing/factors.ts"
import { password } from "../testing/signed-in.ts"

const problem = (name: string) => ({ body: { type: `urn:opora:problem:${name}` } })
const stepUp = "/api/v1/accounts/step-up"

describe("proving once more who one is", () => {
  test("goes by the password as long as there is no second factor, and turns the token", async () => {
    const { ask, anna, jar, api } = await citizenAtBrowser({ aal: 1 })
    expect((await ask(`GET ${stepUp}`)).body).toEqual({ methods: ["password", "sms"] })
    const proven = await ask(`POST ${stepUp}`, { body: { method: "password", password } })
    expect(proven.status).toBe(204)
    expect(jar.get("__Host-sid")).not.toBe(anna.cookie)
    // As after signing in: the cookie goes with the browser.
    expect(proven.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-sid=opora_[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    ])
    const old = await api.ask("GET /api/v1/accounts/session", { cookie: anna.cookie })
    expect(old.status).toBe(401)
    expect((await ask("GET /api/v1/accounts/session")).body).toMatchObject({ aal: 1 })
  })

  test("reaches assurance 2 by a code to the telephone", async () => {
    const { ask, readCode } = await citizenAtBrowser({ aal: 1 })
    const sent = await ask(`POST ${stepUp}/code`, { body: { method: "sms" } })
    expect(sent).toMatchObject({ status: 202, body: { channel: "sms", tries: 3 } })
    const body = { method: "sms", code: await readCode() }
    expect((await ask(`POST ${stepUp}`, { body })).status).toBe(204)
    expect((await ask("GET /api/v1/accounts/session")).body).toMatchObject({ aal: 2 })
  })

  test("goes by an app, and by no code twice", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    const { codeOf } = await enrolTotp()
    expect((await ask(`GET ${stepUp}`)).body).toEqual({ methods: ["totp"] })
    const body = { method: "totp", code: await codeOf(1) }
    const twice = await Promise.all([
      ask(`POST ${stepUp}`, { body }),
      ask(`POST ${stepUp}`, { body })
    ])
    expect(twice.map(({ status }) => status)).not.toEqual([204, 204])
  })

  test("goes by a passkey of the citizen's own", async () => {
    const { ask } = await citizenAtBrowser()
    const made = await ask("POST /api/v1/accounts/passkeys/options", { body: { kind: "passkey" } })
    const key = softAuthenticator(made.body.user.id)
    const add = { answer: key.make(made.body.challenge, here), name: "Телефон" }
    await ask("POST /api/v1/accounts/passkeys", { body: add })
    const { body: asked } = await ask(`POST ${stepUp}/passkey`)
    expect(asked.allowCredentials).toMatchObject([{ id: key.credentialId }])
    const proof = { method: "passkey", answer: key.use(asked.challenge, here) }
    expect((await ask(`POST ${stepUp}`, { body: proof })).status).toBe(204)
    expect(await ask(`POST ${stepUp}`, { body: proof })).toMatchObject({
      status: 422,
      ...problem("factor-not-proven")
    })
  })

  test("goes by a recovery code once, which is told", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    await enrolTotp()
    const { body } = await ask("POST /api/v1/accounts/recovery-codes")
    const proof = { method: "recovery-code", code: String(body.codes[3]).toLowerCase() }
    expect((await ask(`POST ${stepUp}`, { body: proof })).status).toBe(204)
    expect((await ask(`POST ${stepUp}`, { body: proof })).status).toBe(422)
    const { body: after } = await ask("GET /api/v1/accounts/factors")
    expect(after.recoveryCodes.left).toBe(9)
  })

  test("does not go by what the citizen has not, or has passed by", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    const missing = { status: 422, ...problem("factor-not-enrolled") }
    expect(await ask(`POST ${stepUp}/passkey`)).toMatchObject(missing)
    expect(await ask(`POST ${stepUp}/code`, { body: { method: "email" } })).toMatchObject(missing)
    await enrolTotp()
    const body = { method: "password", password }
    expect(await ask(`POST ${stepUp}`, { body })).toMatchObject(missing)
  })

  test("refuses a wrong password and a wrong code", async () => {
    const { ask, readCode } = await citizenAtBrowser({ aal: 1 })
    const wrong = { method: "password", password: "Не-тот-пароль-1" }
    expect(await ask(`POST ${stepUp}`, { body: wrong })).toMatchObject(problem("password-wrong"))
    await ask(`POST ${stepUp}/code`, { body: { method: "sms" } })
    const code = (await readCode()) === "111111" ? "222222" : "111111"
    expect(await ask(`POST ${stepUp}`, { body: { method: "sms", code } })).toMatchObject({
      status: 422,
      body: { type: "urn:opora:problem:code-wrong", details: { left: 2 } }
    })
    expect((await ask(`POST ${stepUp}/code`, { body: { method: "sms" } })).status).toBe(429)
  })

  test("is locked after ten wrong codes, though the eleventh is right", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    const { codeOf } = await enrolTotp()
    const right = await codeOf(1)
    const code = right === "000000" ? "000001" : "000000"
    const guesses = Array.from({ length: 50 }, () =>
      ask(`POST ${stepUp}`, { body: { method: "totp", code } })
    )
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 422)).toHaveLength(10)
    const late = await ask(`POST ${stepUp}`, { body: { method: "totp", code: right } })
    expect(late).toMatchObject({ status: 429, ...problem("factors-locked") })
    expect(late.body.details.until).toEqual(expect.any(String))
  })
})
