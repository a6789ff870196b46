import { ChargeList } from "@opora/contract/payments/charges"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { instantOf } from "@opora/domain/shared/instant"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { paying } from "../testing/paying.ts"
import { problem } from "../testing/problem.ts"

describe("GET /charges", () => {
  test("200: lists what the citizen owes, page by page, and nobody else's", async () => {
    const { ask, runtime, charge, anna } = await paying()
    const second = await runtime.runPromise(raiseCharge(passportDuty(anna.id)))
    const first = await ask("GET /api/v1/charges?limit=1", { cookie: "anna" })
    expect(first.status).toBe(200)
    expect(first.body.items).toMatchObject([{ id: second.id, status: "raised" }])
    expect(first.body.items[0]).not.toHaveProperty("citizenId")
    const rest = await ask(`GET /api/v1/charges?limit=1&after=${first.body.next}`, {
      cookie: "anna"
    })
    expect(v.parse(ChargeList, rest.body).items.map(({ id }) => id)).toEqual([charge.id])
    expect(rest.body.next).toBeUndefined()
    const others = await ask("GET /api/v1/charges", { cookie: "boris" })
    expect(others.body).toEqual({ items: [] })
  })

  test("400: refuses a page of a thousand", async () => {
    const { ask } = await paying()
    const answer = await ask("GET /api/v1/charges?limit=1000", { cookie: "anna" })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})

test("GET /charges/unpaid 200: lists what is to pay, soonest due first", async () => {
  const { ask, runtime, charge, anna } = await paying()
  const soon = await runtime.runPromise(raiseCharge(passportDuty(anna.id, { dueBy: instantOf(1) })))
  const { body } = await ask("GET /api/v1/charges/unpaid", { cookie: "anna" })
  expect(v.parse(ChargeList, body).items.map(({ id }) => id)).toEqual([soon.id, charge.id])
})

describe("GET /charges/:chargeId", () => {
  test("200: shows a charge with its УИН and who gets the money", async () => {
    const { ask, charge } = await paying()
    const { status, body } = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
    expect(status).toBe(200)
    expect(body).toMatchObject({ uin: charge.uin, payee: { kbk: charge.payee.kbk } })
  })

  test("400: names the rule that was broken", async () => {
    const { ask } = await paying()
    const answer = await ask("GET /api/v1/charges/one", { cookie: "anna" })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })

  test("404: does not tell another citizen's charge from none", async () => {
    const { ask, charge } = await paying()
    for (const id of [charge.id, crypto.randomUUID()]) {
      const answer = await ask(`GET /api/v1/charges/${id}`, { cookie: "boris" })
      expect(answer).toMatchObject(problem(404, "charge-not-found"))
    }
  })
})
