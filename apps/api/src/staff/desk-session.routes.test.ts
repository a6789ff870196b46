import { describe, expect, test } from "vitest"
import { problem } from "../testing/problem.ts"
import { verifying } from "../testing/verifying.ts"

const session = "/api/v1/desk/session"

describe("signing in at the desk", () => {
  test("201: with password and code together; the session is the desk's own", async () => {
    const olga = await (await verifying()).atDesk("olga")
    expect(await olga.signIn()).toMatchObject({
      status: 201,
      body: { clerk: { name: "olga", roles: ["operator"] } }
    })
    expect([...olga.jar.keys()]).toEqual(["__Host-desk"])
    const { status, body } = await olga.ask(`GET ${session}`)
    expect({ status, id: body.clerk.id }).toEqual({ status: 200, id: olga.clerk.id })
    expect(body.clerk.login).toBeUndefined()
    expect(await olga.ask("GET /api/v1/profile")).toMatchObject(problem(401, "not-signed-in"))
  })

  test("401: says the same whatever was wrong, and begins no session", async () => {
    const olga = await (await verifying()).atDesk("olga")
    const wrong = [{ login: "nobody" }, { password: "Не-тот-пароль-1" }, { code: "000000" }]
    const answers = []
    for (const more of wrong) answers.push(await olga.signIn(more))
    for (const answer of answers) {
      expect(answer).toMatchObject(problem(401, "desk-sign-in-refused"))
      expect(answer.body).toEqual(answers[0]?.body)
    }
    expect(olga.jar.size).toBe(0)
  })

  test("the log tells who came and who was refused, by our own numbers alone", async () => {
    const api = await verifying()
    const olga = await api.atDesk("olga")
    await olga.signIn({ code: "000000" })
    await olga.signIn()
    api.world.log.flush()
    const told = api.logged.join("")
    expect(told).toMatch(new RegExp(`Refused at the desk.*${olga.clerk.id}`))
    expect(told).toMatch(new RegExp(`Signed in at the desk.*${olga.clerk.id}`))
    expect(told).not.toContain("olga")
  })

  test("a code opens one session, however many show it at once", async () => {
    const olga = await (await verifying()).atDesk("olga")
    const code = await olga.codeOf()
    const answers = await Promise.all(Array.from({ length: 5 }, () => olga.signIn({ code })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test("429: after five wrong passwords from one place it takes a pause", async () => {
    const olga = await (await verifying()).atDesk("olga")
    const statuses = []
    for (let tries = 0; tries < 7; tries++) {
      statuses.push((await olga.signIn({ password: "Не-тот-пароль-1" })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  test("400: names the field", async () => {
    const olga = await (await verifying()).atDesk("olga")
    const answer = await olga.signIn({ code: "12" })
    expect(answer.body.errors).toMatchObject([{ path: "code", code: "code.format" }])
  })

  test("403: not from another site's page", async () => {
    const { ask } = await verifying()
    const headers = { "sec-fetch-site": "cross-site" }
    expect(await ask(`POST ${session}`, { body: {}, headers })).toMatchObject(
      problem(403, "cross-site")
    )
  })

  test("204: «Выйти» ends it on the server", async () => {
    const olga = await (await verifying()).atDesk("olga")
    await olga.signIn()
    const token = olga.jar.get("__Host-desk") ?? ""
    expect((await olga.ask(`DELETE ${session}`)).status).toBe(204)
    olga.jar.set("__Host-desk", token)
    expect(await olga.ask(`GET ${session}`)).toMatchObject(problem(401, "not-signed-in"))
  })

  test("given new credentials, a member of staff has no old session", async () => {
    const api = await verifying()
    const olga = await api.atDesk("olga")
    await olga.signIn()
    await api.atDesk("olga")
    expect((await olga.ask(`GET ${session}`)).status).toBe(401)
  })
})
