import { softAuthenticator } from "@opora/passkeys/testing/authenticator"
import { describe, expect, test } from "vitest"
import { browser } from "../testing/browser.ts"
import { citizenAtBrowser, here } from "../testing/factors.ts"

const ask = "POST /api/v1/accounts/passkeys/sign-in"
const answer = "POST /api/v1/accounts/passkeys/sign-in/answer"
const problem = (name: string) => ({ status: 422, body: { type: `urn:opora:problem:${name}` } })

/** A citizen with a passkey, signed out, in a fresh browser. */
const withPasskey = async (manner = {}) => {
  const { api, ask: askHere } = await citizenAtBrowser()
  const { body: made } = await askHere("POST /api/v1/accounts/passkeys/options", {
    body: { kind: "passkey" }
  })
  const authenticator = softAuthenticator(made.user.id)
  await askHere("POST /api/v1/accounts/passkeys", {
    body: { answer: authenticator.make(made.challenge, { ...here, ...manner }), name: "Телефон" }
  })
  return { api, authenticator, visitor: browser(api), askHere, userHandle: String(made.user.id) }
}

describe("signing in by a passkey", () => {
  test("opens a session at assurance 2, and notes the use", async () => {
    const { authenticator, visitor, askHere } = await withPasskey()
    const { body } = await visitor.ask(ask)
    expect(body.allowCredentials ?? []).toEqual([])
    const signedIn = await visitor.ask(answer, {
      body: { answer: authenticator.use(body.challenge, here) }
    })
    expect(signedIn).toMatchObject({ status: 200, body: { step: "signed-in" } })
    const session = await visitor.ask("GET /api/v1/accounts/session")
    expect(session).toMatchObject({ status: 200, body: { aal: 2 } })
    const { body: factors } = await askHere("GET /api/v1/accounts/factors")
    expect(factors.passkeys).toMatchObject([{ lastUsedAt: expect.any(String) }])
  })

  test("opens one at assurance 3 by a key that can't leave its device", async () => {
    const bound = { backupEligible: false, backedUp: false, signCount: 1 }
    const { authenticator, visitor } = await withPasskey(bound)
    const { body } = await visitor.ask(ask)
    const use = authenticator.use(body.challenge, { ...here, ...bound, signCount: 2 })
    await visitor.ask(answer, { body: { answer: use } })
    expect((await visitor.ask("GET /api/v1/accounts/session")).body).toMatchObject({ aal: 3 })

    const next = await visitor.ask(ask)
    const copied = authenticator.use(next.body.challenge, { ...here, ...bound, signCount: 2 })
    expect(await visitor.ask(answer, { body: { answer: copied } })).toMatchObject(
      problem("passkey-refused")
    )
  })

  test("takes an answer once, and fifty times at once too", async () => {
    const { authenticator, visitor } = await withPasskey()
    const { body } = await visitor.ask(ask)
    const use = authenticator.use(body.challenge, here)
    const fifty = Array.from({ length: 50 }, () => visitor.ask(answer, { body: { answer: use } }))
    const statuses = (await Promise.all(fifty)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 422)).toHaveLength(49)
  })

  test("takes no answer from another browser", async () => {
    const { api, authenticator, visitor } = await withPasskey()
    const { body } = await visitor.ask(ask)
    const use = authenticator.use(body.challenge, here)
    const another = browser(api)
    await another.ask(ask)
    expect(await another.ask(answer, { body: { answer: use } })).toMatchObject(
      problem("passkey-refused")
    )
  })

  test("takes no challenge that was for making a key", async () => {
    const { authenticator, visitor, askHere } = await withPasskey()
    const { body } = await askHere("POST /api/v1/accounts/passkeys/options", {
      body: { kind: "passkey" }
    })
    await visitor.ask(ask)
    const use = authenticator.use(body.challenge, here)
    expect(await visitor.ask(answer, { body: { answer: use } })).toMatchObject(
      problem("passkey-refused")
    )
  })

  test("knows no key that was removed or never added", async () => {
    const { visitor, userHandle } = await withPasskey()
    const { body } = await visitor.ask(ask)
    const use = softAuthenticator(userHandle).use(body.challenge, here)
    expect(await visitor.ask(answer, { body: { answer: use } })).toMatchObject(
      problem("passkey-unknown")
    )
  })

  test("takes no security key, which need not verify its user", async () => {
    const { api, ask: askHere } = await citizenAtBrowser()
    const { body: made } = await askHere("POST /api/v1/accounts/passkeys/options", {
      body: { kind: "security-key" }
    })
    const key = softAuthenticator(made.user.id)
    const unverified = { ...here, userVerified: false }
    await askHere("POST /api/v1/accounts/passkeys", {
      body: { answer: key.make(made.challenge, unverified), name: "Токен" }
    })
    const visitor = browser(api)
    const { body } = await visitor.ask(ask)
    const use = key.use(body.challenge, here)
    expect(await visitor.ask(answer, { body: { answer: use } })).toMatchObject(
      problem("passkey-refused")
    )
  })

  test("refuses nonsense, and what is no answer at all", async () => {
    const { visitor } = await withPasskey()
    expect(await visitor.ask(answer, { body: { answer: { id: "x" } } })).toMatchObject(
      problem("passkey-refused")
    )
    expect((await visitor.ask(answer, { body: {} })).status).toBe(400)
  })

  test("is not asked for without end from one place", async () => {
    const { api } = await citizenAtBrowser()
    const many = Array.from({ length: 301 }, () => api.ask(ask))
    const statuses = (await Promise.all(many)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })
})
