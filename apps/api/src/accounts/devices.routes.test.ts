import { afterEach, describe, expect, test, vi } from "vitest"
import { testWorld } from "../testing/api.ts"
import { browser } from "../testing/browser.ts"
import { problem } from "../testing/problem.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const signIn = "POST /api/v1/accounts/sign-in"
const phone = "+79160000001"
const firefox = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0" }

afterEach(() => vi.useRealTimers())
const minutesLater = (minutes: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 })

/** Anna is signed in at her desk, and on another device that is to be remembered. */
const anna = async () => {
  const api = await testWorld()
  const citizen = await signedIn(api, { contact: phone })
  const desk = browser(api)
  desk.jar.set("__Host-sid", citizen.cookie)
  const other = browser(api)
  await other.ask(signIn, { body: { login: phone, password, remember: true }, headers: firefox })
  return { ...api, citizen, desk, other }
}

describe("trusted devices", () => {
  test("200, 204: are told, and forgotten", async () => {
    const { desk, other } = await anna()
    const { items } = (await other.ask("GET /api/v1/accounts/devices")).body
    expect(items).toMatchObject([{ current: true, device: "Firefox, Linux" }])
    const forget = `DELETE /api/v1/accounts/devices/${items[0].id}`
    expect((await desk.ask(forget)).status).toBe(204)
    expect(await desk.ask(forget)).toMatchObject(problem(404, "device-unknown"))
    expect((await desk.ask("GET /api/v1/accounts/devices")).body.items).toEqual([])
  })

  test("400, 403: by name, and with a factor proven within five minutes", async () => {
    const { desk } = await anna()
    const unnamed = await desk.ask("DELETE /api/v1/accounts/devices/mine")
    expect(unnamed).toMatchObject(problem(400, "invalid-request"))
    minutesLater(6)
    const late = await desk.ask(`DELETE /api/v1/accounts/devices/${crypto.randomUUID()}`)
    expect(late).toMatchObject(problem(403, "step-up-needed"))
  })
})

describe("GET /accounts/sign-ins", () => {
  test("200: tells who came in, newest first", async () => {
    const { desk, other } = await anna()
    await other.ask(signIn, { body: { login: phone, password }, headers: firefox })
    const first = (await desk.ask("GET /api/v1/accounts/sign-ins")).body
    expect(first.items[0]).toMatchObject({
      what: "signed-in",
      device: "Firefox, Linux",
      address: "127.0.0.•",
      methods: ["password"]
    })
    expect(first.items).toHaveLength(3)
    expect(first.next).toBeUndefined()
  })

  test("200: tells twenty at a time, to the first", async () => {
    const { desk, other } = await anna()
    for (let nth = 0; nth < 12; nth++) {
      await other.ask(signIn, { body: { login: phone, password } })
      await other.ask("DELETE /api/v1/accounts/session")
    }
    const first = (await desk.ask("GET /api/v1/accounts/sign-ins")).body
    expect(first.items).toHaveLength(20)
    const rest = (await desk.ask(`GET /api/v1/accounts/sign-ins?after=${first.next}`)).body
    expect(rest.next).toBeUndefined()
    expect(first.items.length + rest.items.length).toBe(26)
  })

  test("400: wants a page's mark as it was given", async () => {
    const { desk } = await anna()
    const answer = await desk.ask("GET /api/v1/accounts/sign-ins?after=-1")
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})
