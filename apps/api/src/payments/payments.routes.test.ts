import { PaymentStarted } from "@opora/contract/payments/payments"
import { ProviderRefused, ProviderUnavailable } from "@opora/domain/payments/provider"
import { Effect } from "effect"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { openOrder, paying } from "../testing/paying.ts"
import { problem } from "../testing/problem.ts"

describe("POST /payments", () => {
  test("201: tells where to pay, and a repetition the same", async () => {
    const { start } = await paying()
    const first = await start()
    expect(first.status).toBe(201)
    expect(v.is(PaymentStarted, first.body)).toBe(true)
    expect((await start()).body).toEqual(first.body)
  })

  test("201: takes up the payment under way, under any key", async () => {
    const { start } = await paying()
    const first = await start()
    const again = await start("anna", undefined, "another-key-of-hers")
    expect(again).toMatchObject({ status: 201, body: first.body })
  })

  test("400: names the field that is wrong", async () => {
    const { start, ask, charge } = await paying()
    const nothing = await start("anna", { charges: [] })
    expect(nothing).toMatchObject(problem(400, "invalid-request"))
    const body = { charges: [{ chargeId: charge.id }] }
    const keyless = await ask("POST /api/v1/payments", { cookie: "anna", body })
    expect(keyless.body.errors).toMatchObject([{ path: "idempotency-key", code: "required" }])
  })

  test("404: knows no charge of another citizen", async () => {
    const { start } = await paying()
    expect(await start("boris")).toMatchObject(problem(404, "charge-not-found"))
  })

  test("409: does not take more than is owed, nor the same charge twice", async () => {
    const { start, charge } = await paying()
    const much = await start("anna", { charges: [{ chargeId: charge.id, part: 7_000_00 }] })
    expect(much).toMatchObject({ status: 409, body: { details: { reason: "amount" } } })
    const one = { chargeId: charge.id }
    const twice = await start("anna", { charges: [one, one] })
    expect(twice).toMatchObject(problem(409, "charge-refused", { details: { reason: "taken" } }))
  })

  test("409: says why the provider took no order, and lets the charge be paid again", async () => {
    let willing = false
    const { start, ask, charge } = await paying({
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
    const { start, charge } = await paying()
    await start()
    const other = await start("anna", { charges: [{ chargeId: charge.id, part: 1_00 }] })
    expect(other).toMatchObject(problem(422, "key-used-for-another"))
  })

  test("503: keeps the payment when the provider is away, and takes it up under the same key", async () => {
    const references: Array<string> = []
    const { start } = await paying({
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

describe("GET /payments", () => {
  test("200: lists the citizen's payments and shows one with what it is for", async () => {
    const { ask, start, charge } = await paying()
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
    const { ask, start } = await paying()
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
