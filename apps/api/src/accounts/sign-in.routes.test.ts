import { Accounts } from "@opora/domain/accounts/accounts"
import { Journal } from "@opora/domain/journal/ports"
import { Layer } from "effect"
import { describe, expect, test } from "vitest"
import { annaElsewhere, phone } from "../testing/anna.ts"
import { testWorld } from "../testing/api.ts"
import { runJobs } from "../testing/jobs.ts"
import { noHandsFree } from "../testing/no-hands-free.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { problem } from "../testing/problem.ts"
import { password } from "../testing/signed-in.ts"

const signIn = "POST /api/v1/accounts/sign-in"
const session = "GET /api/v1/accounts/session"
const body = { login: phone, password }

describe("POST /accounts/sign-in", () => {
  test.each([phone, "8 916 000-00-01", "9160000001"])("200: signs in by %s", async (login) => {
    const { visitor } = await annaElsewhere()
    const answer = await visitor.ask(signIn, { body: { login, password } })
    expect(answer).toMatchObject({ status: 200, body: { step: "signed-in" } })
    expect(await visitor.ask(session)).toMatchObject({ status: 200, body: { aal: 1 } })
  })

  test("200: asks for the second factor first, and gives no session before it", async () => {
    const { visitor } = await annaElsewhere({ sms: true })
    const answer = await visitor.ask(signIn, { body })
    expect(answer).toMatchObject({ body: { step: "second-factor", methods: ["sms"] } })
    expect([...visitor.jar.keys()]).toEqual(["__Host-flow"])
    expect((await visitor.ask(session)).status).toBe(401)
  })

  test("400: asks for both", async () => {
    const { visitor } = await annaElsewhere()
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
    const { visitor } = await annaElsewhere()
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
    const { visitor, citizen, runtime } = await annaElsewhere()
    await visitor.ask(signIn, { body: { ...body, password: "another" } })
    await visitor.ask(signIn, { body: { ...body, login: "+79169999999" } })
    expect(await runJobs(runtime, "NoteRefusedSignIn")).toBe(2)
    const [last] = await runtime.runPromise(Journal.use(({ ofCitizen }) => ofCitizen(citizen.id)))
    expect(last).toMatchObject({ type: "SignInRefused", data: { address: "127.0.0.•" } })
  })

  test("403: a frozen account is named so to its owner, and to nobody else", async () => {
    const { visitor, citizen, runtime } = await annaElsewhere()
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
    const { visitor } = await annaElsewhere()
    for (const login of [phone, "89160000001", "9160000001", phone, phone, phone]) {
      const answer = await visitor.ask(signIn, { body: { login, password: "another" } })
      expect(answer.status).toBe(401)
    }
    const answer = await visitor.ask(signIn, { body })
    expect(answer).toMatchObject(problem(429, "too-many-tries"))
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  test("429: for an unknown login after as many", async () => {
    const { visitor } = await annaElsewhere()
    const unknown = { login: "+79169999999", password: "another" }
    const statuses: Array<number> = []
    for (let nth = 0; nth < 7; nth++) {
      statuses.push((await visitor.ask(signIn, { body: unknown })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429])
  })

  test("503: says when to come back where too many passwords are being hashed", async () => {
    const api = await testWorld({ outside: Layer.merge(outsideInMemory, noHandsFree) })
    const answer = await api.ask(signIn, { body })
    expect(answer).toMatchObject(problem(503, "busy"))
    expect(answer.headers.get("retry-after")).toBe("5")
  })

  test("403: refuses a sign-in from another site's page", async () => {
    const { visitor } = await annaElsewhere()
    const headers = { "sec-fetch-site": "cross-site" }
    const answer = await visitor.ask(signIn, { body, headers })
    expect(answer).toMatchObject(problem(403, "cross-site"))
  })
})
