import { softAuthenticator } from "@opora/passkeys/testing/authenticator"
import { describe, expect, test } from "vitest"
import { citizenAtBrowser, here } from "../testing/factors.ts"

const problem = (name: string) => ({ body: { type: `urn:opora:problem:${name}` } })
const options = "POST /api/v1/accounts/passkeys/options"
const passkeys = "/api/v1/accounts/passkeys"

describe("adding a passkey", () => {
  test("gives it a place in the list and the session a new token", async () => {
    const { ask, addPasskey, jar, anna } = await citizenAtBrowser()
    const added = await addPasskey("Ключ на связке")
    expect(added).toMatchObject({ status: 201, body: { name: "Ключ на связке", kind: "passkey" } })
    expect(added.body).not.toHaveProperty("publicKey")
    expect(jar.get("__Host-sid")).not.toBe(anna.cookie)
    const { body } = await ask("GET /api/v1/accounts/factors")
    expect(body).toMatchObject({ offered: ["passkey"], passkeys: [added.body] })
  })

  test("asks for a factor proven lately", async () => {
    const { api } = await citizenAtBrowser()
    const answer = await api.ask(options, { cookie: "stale", body: { kind: "passkey" } })
    expect(answer).toMatchObject({ status: 403, ...problem("step-up-needed") })
    expect(answer.body.needs).toEqual({ aal: 1, seconds: 300 })
  })

  test("asks for both factors once there are two", async () => {
    const { api, addPasskey } = await citizenAtBrowser()
    await addPasskey()
    const answer = await api.ask(options, { cookie: "weak", body: { kind: "passkey" } })
    expect(answer).toMatchObject({ status: 403, body: { needs: { aal: 2 } } })
  })

  test("refuses an answer given twice, to another challenge, or on another site", async () => {
    const { ask, authenticator } = await citizenAtBrowser()
    const { body } = await ask(options, { body: { kind: "passkey" } })
    const answer = authenticator.make(body.challenge, { ...here, origin: "https://opora.evil" })
    const send = () => ask(`POST ${passkeys}`, { body: { answer, name: "Телефон" } })
    expect(await send()).toMatchObject({ status: 422, ...problem("passkey-refused") })
    const good = authenticator.make(body.challenge, here)
    const again = await ask(`POST ${passkeys}`, { body: { answer: good, name: "Телефон" } })
    expect(again).toMatchObject({ status: 422, ...problem("passkey-refused") })
  })

  test("refuses a challenge of another citizen's session", async () => {
    const anna = await citizenAtBrowser()
    const { body } = await anna.ask(options, { body: { kind: "passkey" } })
    const weak = {
      cookie: "weak",
      body: { answer: anna.authenticator.make(body.challenge, here), name: "Х" }
    }
    const citizenless = await citizenAtBrowser()
    expect(await citizenless.api.ask(`POST ${passkeys}`, weak)).toMatchObject({ status: 422 })
  })

  test("refuses the same key again", async () => {
    const { addPasskey } = await citizenAtBrowser()
    await addPasskey()
    expect(await addPasskey()).toMatchObject({ status: 409, ...problem("passkey-not-added") })
  })

  test("says which field is wrong", async () => {
    const { ask } = await citizenAtBrowser()
    const answer = await ask(`POST ${passkeys}`, { body: { answer: {}, name: " " } })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ path: "name", code: "passkey.name.empty" }] }
    })
  })
})

describe("a passkey in the list", () => {
  test("is renamed by its owner", async () => {
    const { ask, addPasskey } = await citizenAtBrowser()
    const { body } = await addPasskey()
    const renamed = await ask(`PATCH ${passkeys}/${body.id}`, { body: { name: "Новый телефон" } })
    expect(renamed.status).toBe(204)
    const { body: kept } = await ask("GET /api/v1/accounts/factors")
    expect(kept.passkeys).toMatchObject([{ name: "Новый телефон" }])
  })

  test("is not found by another", async () => {
    const { ask } = await citizenAtBrowser()
    const another = `${passkeys}/${crypto.randomUUID()}`
    expect(await ask(`PATCH ${another}`, { body: { name: "Х" } })).toMatchObject({ status: 404 })
    expect(await ask(`DELETE ${another}`)).toMatchObject({
      status: 404,
      ...problem("passkey-not-found")
    })
  })

  test("stays while it is the last strong factor, and goes once there is another", async () => {
    const { ask, api, addPasskey, authenticator, anna, jar } = await citizenAtBrowser()
    const { body } = await addPasskey()
    expect(await ask(`DELETE ${passkeys}/${body.id}`)).toMatchObject({
      status: 409,
      ...problem("last-strong-factor")
    })
    expect((await ask("GET /api/v1/accounts/factors")).body.passkeys).toHaveLength(1)
    expect(await api.ask(`DELETE ${passkeys}/${body.id}`, { cookie: "weak" })).toMatchObject({
      status: 403
    })

    await addPasskey("Другой", softAuthenticator("x".repeat(43)))
    const before = jar.get("__Host-sid")
    const removed = await ask(`DELETE ${passkeys}/${body.id}`)
    expect(removed).toMatchObject({ status: 200, body: authenticatorKey(authenticator) })
    expect(jar.get("__Host-sid")).not.toBe(before)
    expect(anna.cookie).not.toBe(before)
  })
})

const authenticatorKey = ({ credentialId }: { readonly credentialId: string }) => ({ credentialId })
