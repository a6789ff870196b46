import { Layer } from "effect"
import { describe, expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { worldWithInbox } from "../testing/messages.ts"
import { noHandsFree } from "../testing/no-hands-free.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { problem } from "../testing/problem.ts"
import { password, signedIn } from "../testing/signed-in.ts"

const register = "POST /api/v1/accounts/registration"
const phone = "+79160000001"
const body = { contact: phone, password }

describe("POST /accounts/registration", () => {
  test.each([
    [phone, { channel: "sms", to: "+7 ••• •••-••-01", livesFor: 300, again: 60, tries: 3 }],
    ["8 (916) 000-00-01", { channel: "sms", to: "+7 ••• •••-••-01" }],
    ["Anna@Mail.RU", { channel: "email", to: "A•••@mail.ru", livesFor: 600 }]
  ])("202: sends a code to %s", async (contact, sent) => {
    const api = await worldWithInbox()
    const answer = await api.ask(register, { body: { contact, password } })
    expect(answer).toMatchObject({ status: 202, body: sent })
  })

  test("202: answers the same where there is an account, and tells its owner alone", async () => {
    const api = await worldWithInbox()
    const free = await api.ask(register, { body: { ...body, contact: "+79160000002" } })
    await signedIn(api, { contact: phone })
    const taken = await api.ask(register, { body })
    expect({ ...taken.body, to: "" }).toEqual({ ...free.body, to: "" })
    expect(taken.status).toBe(free.status)
    expect([...taken.headers.keys()]).toEqual([...free.headers.keys()])
    const messages = await api.messagesTo(phone)
    expect(messages.map(({ template }) => template)).toEqual(["already-registered"])
  })

  test.each([
    [
      { ...body, contact: "12345" },
      { path: "contact", code: "contact.format" }
    ],
    [
      { ...body, contact: "anna@" },
      { path: "contact", code: "contact.format" }
    ],
    [{ contact: phone }, { path: "password", code: "required" }],
    [
      { ...body, level: "verified" },
      { path: "level", code: "unknown" }
    ],
    [
      { ...body, password: "k".repeat(1025) },
      { path: "password", code: "password.too_long" }
    ]
  ])("400: names what is wrong in the request", async (wrong, error) => {
    const api = await worldWithInbox()
    const answer = await api.ask(register, { body: wrong })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
    expect(answer.body.errors).toEqual([{ ...error, message: expect.any(String) }])
  })

  test.each([
    ["Пароль123!", "password.base_word"],
    ["Leaked-Pass-77x", "password.common"],
    ["Kx!-9160000001", "password.personal"]
  ])(
    "422: says what is wrong with the password, and does not repeat it: %s",
    async (weak, code) => {
      const api = await worldWithInbox()
      const answer = await api.ask(register, { body: { contact: phone, password: weak } })
      expect(answer).toMatchObject(problem(422, "password-unfit"))
      expect(answer.body.errors).toContainEqual({
        path: "password",
        code,
        message: expect.any(String)
      })
      expect(JSON.stringify(answer.body)).not.toContain(weak)
      expect(api.logged.join()).not.toContain(weak)
    }
  )

  test("503: says when to come back where too many passwords are being hashed", async () => {
    const api = await testWorld({ outside: Layer.merge(outsideInMemory, noHandsFree) })
    const answer = await api.ask(register, { body })
    expect(answer).toMatchObject(problem(503, "busy"))
    expect(answer.headers.get("retry-after")).toBe("5")
  })

  test("429: does not send to one contact twice in a minute", async () => {
    const api = await worldWithInbox()
    await api.ask(register, { body })
    const answer = await api.ask(register, { body })
    expect(answer).toMatchObject(problem(429, "code-sent-lately"))
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(50)
  })
})

test("GET /accounts/policy: 200 tells which rules hold", async () => {
  const api = await worldWithInbox()
  const answer = await api.ask("GET /api/v1/accounts/policy")
  expect(answer).toMatchObject({
    status: 200,
    body: { passwordProfile: "classic", idleMinutes: { least: 5, usual: 10, most: 30 } }
  })
})
