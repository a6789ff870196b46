import * as v from "valibot"
import { afterEach, describe, expect, test, vi } from "vitest"
import { apiAt } from "./ask.ts"
import { Refused, Unreachable } from "./refused.ts"

const Paid = v.object({ paid: v.boolean() })

const problem = (more: object = {}) => ({
  type: "urn:opora:problem:level-too-low",
  title: "Нужен другой уровень",
  status: 403,
  ...more
})

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status, headers })

/** An API that gives these answers one after another, and what it was asked. */
const answering = (...answers: ReadonlyArray<Response>) => {
  const asked = vi.fn<typeof fetch>()
  for (const each of answers) asked.mockResolvedValueOnce(each)
  vi.stubGlobal("fetch", asked)
  return asked
}

const api = apiAt({ base: "/api/v1", language: () => "ru" })

const thrown = async (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => expect.unreachable("it was answered"),
    (error: unknown) => error
  )

describe("asking the API", () => {
  afterEach(() => vi.unstubAllGlobals())

  test("parses the answer by the contract, and passes on nothing else", async () => {
    answering(answer(200, { paid: true, more: "secret" }))
    expect(await api.get("/payments/1", Paid)).toEqual({ paid: true })
  })

  test("refuses an answer that is not what was promised", async () => {
    answering(answer(200, { paid: "yes" }))
    await expect(api.get("/payments/1", Paid)).rejects.toThrow()
  })

  test("sends a command as JSON, with its key, its confirmation and the reader's language", async () => {
    const asked = answering(answer(204, undefined))
    await api.post("/payments", { body: { sum: 1 }, idempotencyKey: "k", confirmation: "c" })
    const [address, request] = asked.mock.calls[0] ?? []
    expect(address).toBe("/api/v1/payments")
    expect(request?.body).toBe('{"sum":1}')
    expect(Object.fromEntries(new Headers(request?.headers))).toEqual({
      accept: "application/json",
      "accept-language": "ru",
      "content-type": "application/json",
      "idempotency-key": "k",
      confirmation: "c"
    })
  })

  test("says JSON even where there is no body, so that no form of another site looks like it", async () => {
    const asked = answering(answer(204, undefined))
    await api.delete("/sessions/1")
    expect(new Headers(asked.mock.calls[0]?.[1]?.headers).get("content-type")).toBe(
      "application/json"
    )
  })

  test("tells a refusal with all that it says", async () => {
    const errors = [{ path: "sum", code: "sum.format", message: "Проверьте сумму" }]
    const body = problem({ errors, needs: { level: "standard" } })
    answering(answer(403, body, { "retry-after": "30" }))
    const error = await thrown(api.get("/payments/1", Paid))
    expect(error).toBeInstanceOf(Refused)
    expect(error).toMatchObject({
      status: 403,
      code: "level-too-low",
      title: "Нужен другой уровень",
      errors,
      needs: { level: "standard" },
      retryAfter: 30
    })
  })

  test("tells what is no answer of the API from a refusal", async () => {
    answering(new Response("<h1>Bad gateway</h1>", { status: 502 }))
    expect(await thrown(api.get("/payments/1", Paid))).toBeInstanceOf(Unreachable)
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("network")))
    expect(await thrown(api.get("/payments/1", Paid))).toBeInstanceOf(Unreachable)
  })

  test("sends once more what was mended, and only once", async () => {
    const mend = vi.fn<(refused: Refused) => Promise<boolean>>().mockResolvedValue(true)
    const mending = apiAt({ base: "", language: () => "ru", mend })
    const asked = answering(answer(403, problem()), answer(403, problem()))
    expect(await thrown(mending.get("/payments/1", Paid))).toBeInstanceOf(Refused)
    expect(asked).toHaveBeenCalledTimes(2)
    expect(mend).toHaveBeenCalledOnce()
  })

  test("sends nothing more when nothing was mended", async () => {
    const mending = apiAt({ base: "", language: () => "ru", mend: () => Promise.resolve(false) })
    const asked = answering(answer(403, problem()))
    expect(await thrown(mending.get("/payments/1", Paid))).toBeInstanceOf(Refused)
    expect(asked).toHaveBeenCalledOnce()
  })
})
