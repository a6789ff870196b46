import { requireConfirmation } from "@opora/domain/accounts/confirm"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { atomically } from "@opora/domain/shared/atomically"
import type { JsonObject } from "@opora/domain/shared/json"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { citizenAtBrowser } from "../testing/factors.ts"

const problem = (name: string) => ({ body: { type: `urn:opora:problem:${name}` } })
const operation = "applications.submit"
const payload = { applicationId: "a-1", version: 3 }
const begin = "POST /api/v1/confirmations"

/** A citizen who has an app, and a confirmation that waits. */
const waiting = async () => {
  const citizen = await citizenAtBrowser()
  const { codeOf } = await citizen.enrolTotp()
  const { body } = await citizen.ask(begin, { body: { operation, payload } })
  const verify = (proof: object) =>
    citizen.ask(`POST /api/v1/confirmations/${body.id}/verify`, { body: proof })

  /** Do what was confirmed, as a use case would. */
  const spend = (token: string | undefined, what: JsonObject = payload, sessionId?: string) => {
    const session = { ...citizen.session, ...(sessionId && { sessionId }) }
    const useCase = atomically(requireConfirmation(token, operation, what))
    return citizen.api.runtime.runPromise(
      Effect.result(Effect.provideService(useCase, CurrentCitizen, session))
    )
  }
  return { ...citizen, codeOf, asked: body, verify, spend }
}

describe("confirming an operation", () => {
  test("gives a token that is good once, in this session, for this payload", async () => {
    const { asked, verify, spend, codeOf } = await waiting()
    expect(asked).toMatchObject({
      methods: ["totp", "sms"],
      digits: expect.stringMatching(/^\d\d$/)
    })
    const { status, body } = await verify({ method: "totp", code: await codeOf(1) })
    expect(status).toBe(200)

    const changed = await spend(body.token, { ...payload, version: 4 })
    expect(changed).toMatchObject({ failure: { _tag: "ConfirmationMismatch" } })
    const elsewhere = await spend(body.token, payload, "another-session")
    expect(elsewhere).toMatchObject({ failure: { _tag: "ConfirmationNeeded" } })
    expect(await spend(undefined)).toMatchObject({ failure: { _tag: "ConfirmationNeeded" } })

    const fifty = Array.from({ length: 50 }, () =>
      spend(body.token, { version: 3, applicationId: "a-1" })
    )
    const spent = (await Promise.all(fifty)).filter(({ _tag }) => _tag === "Success")
    expect(spent).toHaveLength(1)
  })

  test("goes by a code to the telephone that repeats the digits of the page", async () => {
    const { ask, asked, verify, readCode, sent } = await waiting()
    const send = `POST /api/v1/confirmations/${asked.id}/send`
    const answer = await ask(send, { body: { method: "sms" } })
    expect(answer).toMatchObject({ status: 202, body: { channel: "sms" } })
    const code = await readCode()
    expect([...sent.values()].at(-1)).toMatchObject({
      params: { purpose: "operation", operation: asked.digits }
    })
    expect(await verify({ method: "sms", code })).toMatchObject({ status: 200 })
    expect((await ask(send, { body: { method: "sms" } })).status).toBe(410)
  })

  test("is given once, and then it is over", async () => {
    const { verify, codeOf } = await waiting()
    const proof = { method: "totp", code: await codeOf(1) }
    const [first, second] = await Promise.all([verify(proof), verify(proof)])
    expect([first.status, second.status].filter((status) => status === 200)).toHaveLength(1)
    expect(await verify(proof)).toMatchObject({ status: 410, ...problem("confirmation-over") })
  })

  test("refuses a wrong code, a code for another confirmation, and a way that is not on", async () => {
    const { ask, verify, readCode } = await waiting()
    expect((await verify({ method: "totp", code: "000000" })).status).toBe(422)
    const { body: other } = await ask(begin, { body: { operation, payload } })
    await ask(`POST /api/v1/confirmations/${other.id}/send`, { body: { method: "sms" } })
    expect(await verify({ method: "sms", code: await readCode() })).toMatchObject({
      status: 410,
      ...problem("code-spent")
    })
    expect(await verify({ method: "email", code: "123456" })).toMatchObject({
      status: 422,
      ...problem("factor-not-enrolled")
    })
    const passkey = await ask(`POST /api/v1/confirmations/${other.id}/passkey`)
    expect(passkey.status).toBe(422)
  })

  test("is another's business to nobody, and of no unknown operation", async () => {
    const { asked } = await waiting()
    const another = await citizenAtBrowser()
    const path = `/api/v1/confirmations/${asked.id}`
    const body = { method: "totp", code: "123456" }
    expect((await another.ask(`POST ${path}/verify`, { body })).status).toBe(410)
    const unknown = { operation: "accounts.delete", payload: {} }
    expect((await another.ask(begin, { body: unknown })).status).toBe(400)
  })
})
