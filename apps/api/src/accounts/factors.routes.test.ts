import { describe, expect, test } from "vitest"
import { citizenAtBrowser } from "../testing/factors.ts"

const problem = (name: string) => ({ body: { type: `urn:opora:problem:${name}` } })
const factors = "/api/v1/accounts/factors"

describe("an authenticator app", () => {
  test("is on from its first right code, and not before", async () => {
    const { ask, enrolTotp, jar, anna } = await citizenAtBrowser()
    const offer = await ask("POST /api/v1/accounts/totp")
    expect(offer.body.uri).toContain(`secret=${offer.body.secret}`)
    expect((await ask(`GET ${factors}`)).body).toMatchObject({ offered: [] })
    const { enrolled } = await enrolTotp()
    expect(enrolled.status).toBe(204)
    expect(jar.get("__Host-sid")).not.toBe(anna.cookie)
    expect((await ask(`GET ${factors}`)).body).toMatchObject({ offered: ["totp"], totp: {} })
  })

  test("is not on by a wrong code, nor by a right one sent again", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    await ask("POST /api/v1/accounts/totp")
    const wrong = await ask("POST /api/v1/accounts/totp/code", { body: { code: "000000" } })
    expect(wrong).toMatchObject({ status: 422, ...problem("factor-not-proven") })
    const { codeOf } = await enrolTotp()
    const code = await codeOf(0)
    const again = await ask("POST /api/v1/accounts/totp/code", { body: { code } })
    expect(again).toMatchObject({ status: 422, ...problem("factor-not-proven") })
  })

  test("asks for a fresh session, and for six digits", async () => {
    const { api, ask } = await citizenAtBrowser()
    expect(await api.ask("POST /api/v1/accounts/totp", { cookie: "stale" })).toMatchObject({
      status: 403,
      ...problem("step-up-needed")
    })
    expect(await ask("POST /api/v1/accounts/totp/code", { body: { code: "12" } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: "code", code: "code.format" }] }
    })
  })

  test("is removed once another strong factor is on", async () => {
    const { ask, enrolTotp, addPasskey } = await citizenAtBrowser()
    await enrolTotp()
    expect(await ask("DELETE /api/v1/accounts/totp")).toMatchObject({
      status: 409,
      ...problem("last-strong-factor")
    })
    await addPasskey()
    expect((await ask("DELETE /api/v1/accounts/totp")).status).toBe(204)
    expect((await ask(`GET ${factors}`)).body).not.toHaveProperty("totp")
  })
})

describe("recovery codes", () => {
  test("are shown once, and counted", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    await enrolTotp()
    const made = await ask("POST /api/v1/accounts/recovery-codes")
    expect(made.status).toBe(201)
    expect(new Set(made.body.codes).size).toBe(10)
    const { body } = await ask(`GET ${factors}`)
    expect(body).toMatchObject({
      offered: ["totp", "recovery-code"],
      recoveryCodes: { left: 10 }
    })
    expect(JSON.stringify(body)).not.toContain(made.body.codes[0])
  })

  test("ask for a fresh session", async () => {
    const { api } = await citizenAtBrowser()
    const answer = await api.ask("POST /api/v1/accounts/recovery-codes", { cookie: "stale" })
    expect(answer).toMatchObject({ status: 403, ...problem("step-up-needed") })
  })
})

describe("what is asked for after the password", () => {
  test("is chosen, the primary factor first", async () => {
    const { ask, enrolTotp } = await citizenAtBrowser()
    await enrolTotp()
    expect((await ask(`PATCH ${factors}`, { body: { sms: true } })).status).toBe(204)
    expect((await ask(`PATCH ${factors}`, { body: { primary: "sms" } })).status).toBe(204)
    expect((await ask(`GET ${factors}`)).body).toMatchObject({
      offered: ["sms", "totp"],
      primary: "sms",
      sms: true,
      email: false,
      contacts: [{ channel: "sms", to: expect.stringContaining("•••") }]
    })
  })

  test("can't be what the citizen has not", async () => {
    const { ask } = await citizenAtBrowser()
    for (const body of [{ email: true }, { primary: "totp" }]) {
      expect(await ask(`PATCH ${factors}`, { body })).toMatchObject({
        status: 409,
        ...problem("factor-missing")
      })
    }
    expect((await ask(`GET ${factors}`)).body).not.toHaveProperty("primary")
  })

  test("is never nothing again once it was something", async () => {
    const { ask } = await citizenAtBrowser()
    await ask(`PATCH ${factors}`, { body: { sms: true } })
    expect(await ask(`PATCH ${factors}`, { body: { sms: false } })).toMatchObject({
      status: 409,
      ...problem("last-strong-factor")
    })
    expect((await ask(`GET ${factors}`)).body).toMatchObject({ sms: true })
  })

  test("needs both factors to be changed, and known fields", async () => {
    const { api, ask, enrolTotp } = await citizenAtBrowser()
    await enrolTotp()
    const weak = await api.ask(`PATCH ${factors}`, { cookie: "weak", body: { sms: true } })
    expect(weak).toMatchObject({ status: 403, body: { needs: { aal: 2 } } })
    expect((await ask(`PATCH ${factors}`, { body: { level: "verified" } })).status).toBe(400)
  })
})
