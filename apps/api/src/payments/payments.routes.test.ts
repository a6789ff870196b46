import { ChargeList } from "@opora/contract/payments/charges"
import { PaymentStarted } from "@opora/contract/payments/payments"
import {
  PaymentProvider,
  ProviderRefused,
  ProviderUnavailable
} from "@opora/domain/payments/provider"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { instantOf } from "@opora/domain/shared/instant"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { outsideInMemory } from "../testing/outside.ts"

const anna = someone("basic")
const boris = someone("basic")
const key = "0123456789abcdef"

/** Anna owes a duty, and the provider does as told. */
const given = async (provider?: Partial<PaymentProvider["Service"]>) => {
  const outside = provider ? Layer.merge(outsideInMemory, providerThat(provider)) : outsideInMemory
  const world = await testWorld({ citizens: { anna, boris }, outside })
  const dueBy = instantOf(Date.now() + 86_400_000)
  const charge = await world.runtime.runPromise(raiseCharge(passportDuty(anna.id, { dueBy })))
  const start = (
    cookie = "anna",
    body: unknown = { charges: [{ chargeId: charge.id }] },
    one = key
  ) => world.ask("POST /api/v1/payments", { cookie, body, headers: { "idempotency-key": one } })
  return { ...world, charge, start }
}

const providerThat = (does: Partial<PaymentProvider["Service"]>) =>
  Layer.succeed(PaymentProvider, {
    open: () => new ProviderUnavailable(),
    ask: () => Effect.succeed({ state: "absent" }),
    refund: () => new ProviderUnavailable(),
    statement: () => Effect.succeed([]),
    ...does
  })

const problem = (status: number, type: string) => ({
  status,
  type: "application/problem+json",
  body: { status, type: `urn:opora:problem:${type}` }
})

describe("GET /charges", () => {
  test("200: lists what the citizen owes, page by page, and nobody else's", async () => {
    const { ask, runtime, charge } = await given()
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
    const { ask } = await given()
    const answer = await ask("GET /api/v1/charges?limit=1000", { cookie: "anna" })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })
})

test("GET /charges/unpaid 200: lists what is to pay, soonest due first", async () => {
  const { ask, runtime, charge } = await given()
  const soon = await runtime.runPromise(raiseCharge(passportDuty(anna.id, { dueBy: instantOf(1) })))
  const { body } = await ask("GET /api/v1/charges/unpaid", { cookie: "anna" })
  expect(v.parse(ChargeList, body).items.map(({ id }) => id)).toEqual([soon.id, charge.id])
})

describe("GET /charges/:chargeId", () => {
  test("200: shows a charge with its УИН and who gets the money", async () => {
    const { ask, charge } = await given()
    const { status, body } = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
    expect(status).toBe(200)
    expect(body).toMatchObject({ uin: charge.uin, payee: { kbk: charge.payee.kbk } })
  })

  test("400: names the rule that was broken", async () => {
    const { ask } = await given()
    const answer = await ask("GET /api/v1/charges/one", { cookie: "anna" })
    expect(answer).toMatchObject(problem(400, "invalid-request"))
  })

  test("404: does not tell another citizen's charge from none", async () => {
    const { ask, charge } = await given()
    for (const id of [charge.id, crypto.randomUUID()]) {
      const answer = await ask(`GET /api/v1/charges/${id}`, { cookie: "boris" })
      expect(answer).toMatchObject(problem(404, "charge-not-found"))
    }
  })
})

describe("POST /payments", () => {
  test("201: tells where to pay, and a repetition the same", async () => {
    const { start } = await given()
    const first = await start()
    expect(first.status).toBe(201)
    expect(v.is(PaymentStarted, first.body)).toBe(true)
    expect((await start()).body).toEqual(first.body)
  })

  test("201: takes up the payment under way, under any key", async () => {
    const { start } = await given()
    const first = await start()
    const again = await start("anna", undefined, "another-key-of-hers")
    expect(again).toMatchObject({ status: 201, body: first.body })
  })

  test("400: names the field that is wrong", async () => {
    const { start, ask, charge } = await given()
    const nothing = await start("anna", { charges: [] })
    expect(nothing).toMatchObject(problem(400, "invalid-request"))
    const body = { charges: [{ chargeId: charge.id }] }
    const keyless = await ask("POST /api/v1/payments", { cookie: "anna", body })
    expect(keyless.body.errors).toMatchObject([{ path: "idempotency-key", code: "required" }])
  })

  test("404: knows no charge of another citizen", async () => {
    const { start } = await given()
    expect(await start("boris")).toMatchObject(problem(404, "charge-not-found"))
  })

  test("409: does not take more than is owed, nor the same charge twice", async () => {
    const { start, charge } = await given()
    const much = await start("anna", { charges: [{ chargeId: charge.id, part: 7_000_00 }] })
    expect(much).toMatchObject({ status: 409, body: { details: { reason: "amount" } } })
    const one = { chargeId: charge.id }
    const twice = await start("anna", { charges: [one, one] })
    expect(twice).toMatchObject({ status: 409, body: { details: { reason: "taken" } } })
  })

  test("409: says why the provider took no order, and lets the charge be paid again", async () => {
    let willing = false
    const { start, ask, charge } = await given({
      open: ({ reference }) =>
        willing
          ? Effect.succeed(openOrder(reference))
          : new ProviderRefused({ code: "limit-exceeded" })
    })
    expect(await start()).toMatchObject({
      status: 409,
      body: { type: "urn:opora:problem:provider-refused", details: { code: "limit-exceeded" } }
    })
    const { body } = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
    expect(body).not.toHaveProperty("takenBy")
    willing = true
    expect(await start()).toMatchObject({ status: 201 })
  })

  test("422: refuses the key of another request", async () => {
    const { start, charge } = await given()
    await start()
    const other = await start("anna", { charges: [{ chargeId: charge.id, part: 1_00 }] })
    expect(other).toMatchObject(problem(422, "key-used-for-another"))
  })

  test("503: keeps the payment when the provider is away, and takes it up under the same key", async () => {
    const references: Array<string> = []
    const { start } = await given({
      open: ({ reference }) => {
        references.push(reference)
        return references.length === 1
          ? new ProviderUnavailable()
          : Effect.succeed(openOrder(reference))
      }
    })
    expect(await start()).toMatchObject(problem(503, "provider-unavailable"))
    expect(await start()).toMatchObject({ status: 201 })
    expect(new Set(references).size).toBe(1)
  })
})

const openOrder = (reference: string) =>
  v.parse(
    v.object({
      state: v.literal("open"),
      order: v.pipe(v.string(), v.brand("OrderId")),
      payAt: v.pipe(v.string(), v.brand("PayAt"))
    }),
    { state: "open", order: reference, payAt: `https://bank.example/${reference}` }
  )

describe("GET /payments", () => {
  test("200: lists the citizen's payments and shows one with what it is for", async () => {
    const { ask, start, charge } = await given()
    const { paymentId } = (await start()).body
    const list = await ask("GET /api/v1/payments", { cookie: "anna" })
    expect(list.body.items).toMatchObject([{ id: paymentId, status: "opened", amount: 6_000_00 }])
    const one = await ask(`GET /api/v1/payments/${paymentId}`, { cookie: "anna" })
    expect(one.body).toMatchObject({
      payment: { id: paymentId },
      charges: [{ id: charge.id, purpose: charge.purpose }]
    })
    expect(one.body).not.toHaveProperty("receipt")
  })

  test("400 and 404: knows no payment of another citizen", async () => {
    const { ask, start } = await given()
    const { paymentId } = (await start()).body
    expect(await ask("GET /api/v1/payments/one", { cookie: "anna" })).toMatchObject({ status: 400 })
    expect(await ask("GET /api/v1/payments?limit=0", { cookie: "anna" })).toMatchObject({
      status: 400
    })
    expect(await ask(`GET /api/v1/payments/${paymentId}`, { cookie: "boris" })).toMatchObject(
      problem(404, "payment-not-found")
    )
  })
})
