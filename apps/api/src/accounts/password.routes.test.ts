import { FactorSettings } from "@opora/domain/accounts/factors/factor-settings"
import { describe, expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { browser } from "../testing/browser.ts"
import { problem } from "../testing/problem.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const session = "GET /api/v1/accounts/session"
const change = "POST /api/v1/accounts/password"
const signIn = "POST /api/v1/accounts/sign-in"
const next = "Комета-9-Валун-рассвет"

/** Anna, signed in. */
const anna = async () => {
  const api = await testWorld()
  const citizen = await signedIn(api)
  const visitor = browser(api)
  visitor.jar.set("__Host-sid", citizen.cookie)
  return { ...api, citizen, visitor }
}

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

  test.each([
    ["the name", "Zhuravlikova-&7q"],
    ["the name on the other keyboard", ";Ehfdkbrjdf-7!"],
    ["the birth date as it is written", "Kz-!17041983!x"],
    ["the birth date in short", "Вяз&170483&клён"],
    ["the mail address or telephone", "Kz!-9160001122"]
  ])("422: takes nothing that is known of the citizen: %s", async (_what, unfit) => {
    const api = await testWorld()
    const { cookie } = await signedIn(api, { contact: "+79160001122" })
    const tell = (section: string, value: unknown) =>
      api.ask("PUT /api/v1/profile/sections", { cookie, body: { section, value, version: 0 } })
    await tell("name", { family: "Журавликова", given: "Анна" })
    await tell("birthDate", "1983-04-17")
    const body = { current: password, next: unfit }
    expect(await api.ask(change, { cookie, body })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "password.personal" }] }
    })
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

  test("403: asks for the second factor first, where one is switched on", async () => {
    const { ask, runtime, ...api } = await anna()
    const boris = await signedIn({ ask, runtime, ...api }, { aal: 1 })
    await runtime.runPromise(
      FactorSettings.use((settings) => settings.choose(boris.id, { sms: true }))
    )
    const answer = await ask(change, { cookie: boris.cookie, body: { current: password, next } })
    expect(answer).toMatchObject(problem(403, "step-up-needed", { needs: { aal: 2 } }))
  })

  test("204: strangers who guess elsewhere do not hold back who is signed in", async () => {
    const { visitor, citizen, ask, ...api } = await anna()
    const login = citizen.contact.value
    const stranger = browser({ ...api, ask })
    for (let tries = 0; tries < 8; tries++) {
      await stranger.ask(signIn, { body: { login, password: "another" } })
    }
    expect((await stranger.ask(signIn, { body: { login, password } })).status).toBe(429)
    expect((await visitor.ask(change, { body: { current: password, next } })).status).toBe(204)
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
