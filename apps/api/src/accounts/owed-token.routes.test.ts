import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { browser } from "../testing/browser.ts"
import { runJobs } from "../testing/jobs.ts"
import { problem } from "../testing/problem.ts"
import { verifying } from "../testing/verifying.ts"

const session = "GET /api/v1/accounts/session"
const sid = "__Host-sid"

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }))
afterEach(() => void vi.useRealTimers())

/** Anna's level was raised by an operator a moment ago; her browser still has the token of before. */
const raised = async () => {
  const api = await verifying()
  const anna = await api.citizen()
  await anna.fillAll()
  await anna.link()
  const { body } = await anna.ask("POST /api/v1/verification/identity-cases", {
    body: await anna.uploadAll()
  })
  await runJobs(api.runtime, "CheckIdentityCase")
  const olga = await api.atDesk("olga")
  await olga.signIn()
  const at = `/api/v1/desk/identity-cases/${body.id}`
  await olga.ask(`POST ${at}/take`)
  const before = anna.jar.get(sid) ?? ""
  expect((await olga.ask(`POST ${at}/approve`)).status).toBe(200)
  /** Someone shows that token alone, at a browser of their own. */
  const showing = (token: string) => {
    const { ask, jar } = browser(api)
    jar.set(sid, token)
    return { ask, jar }
  }
  return { api, anna, before, showing }
}

test("a level changed at the desk: the next answer brings a new token, once", async () => {
  const { anna, before } = await raised()
  const answer = await anna.ask(session)
  expect(answer).toMatchObject({ status: 200, body: { level: "verified" } })
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-sid=opora_[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  ])
  const after = anna.jar.get(sid)
  expect(after).not.toBe(before)
  const next = await anna.ask(session)
  expect(next.status).toBe(200)
  expect(next.headers.getSetCookie()).toEqual([])
})

test("ten questions at once with the old cookie are answered with the same new token", async () => {
  const { anna, before, showing } = await raised()
  const pages = Array.from({ length: 10 }, () => showing(before))
  const answers = await Promise.all(pages.map(({ ask }) => ask(session)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
  const tokens = new Set(pages.map(({ jar }) => jar.get(sid)))
  expect(tokens.size).toBe(1)
  expect(tokens).not.toContain(before)
  anna.jar.set(sid, [...tokens][0] ?? "")
  expect((await anna.ask(session)).status).toBe(200)
})

test("a lost answer signs nobody out, and shown once the new token ends the old", async () => {
  const { before, showing } = await raised()
  await showing(before).ask(session)
  const again = showing(before)
  expect((await again.ask(session)).status).toBe(200)
  expect((await again.ask(session)).status).toBe(200)
  vi.setSystemTime(Date.now() + 11_000)
  expect(await showing(before).ask(session)).toMatchObject(problem(401, "not-signed-in"))
  expect((await again.ask(session)).status).toBe(200)
})

test("a refusal brings it too", async () => {
  const { anna, before } = await raised()
  const refused = await anna.ask("POST /api/v1/verification/identity-cases/answer", { body: {} })
  expect(refused.status).toBe(400)
  expect(anna.jar.get(sid)).not.toBe(before)
})

test("what the route gives or takes itself counts", async () => {
  const { anna, before, showing } = await raised()
  const changing = showing(before)
  const body = { current: anna.password, next: "Берёза-9-Камень-сад" }
  const changed = await changing.ask("POST /api/v1/accounts/password", { body })
  expect(changed.status).toBe(204)
  expect(changed.headers.getSetCookie()).toHaveLength(1)
  expect((await changing.ask(session)).status).toBe(200)
  expect(await showing(before).ask(session)).toMatchObject(problem(401, "not-signed-in"))
  await changing.ask("DELETE /api/v1/accounts/session")
  expect(changing.jar.has(sid)).toBe(false)
})

test("signing out with the old cookie signs out", async () => {
  const { anna, before, showing } = await raised()
  await anna.ask("DELETE /api/v1/accounts/session")
  expect(anna.jar.has(sid)).toBe(false)
  expect(await showing(before).ask(session)).toMatchObject(problem(401, "not-signed-in"))
})
