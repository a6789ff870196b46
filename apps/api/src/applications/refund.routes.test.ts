import { Application, ApplicationId } from "@opora/domain/applications/application"
import { Applications } from "@opora/domain/applications/ports"
import { OrderId } from "@opora/domain/payments/order"
import { ProviderRefused } from "@opora/domain/payments/provider"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { instantOf } from "@opora/domain/shared/instant"
import { Kopecks } from "@opora/domain/shared/money"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { applying } from "../testing/applying.ts"
import { runJobs } from "../testing/jobs.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { callback, openOrder, paid, providerThat } from "../testing/paying.ts"

const problem = (type: string) => ({ type: `urn:opora:problem:${type}` })
const amount = v.parse(Kopecks, 6_000_00)

/** Anna's application with a duty that was paid, and how it stands then. */
const withDuty = async (others: number = 0, gives = true) => {
  const provider = {
    open: ({ reference }: { reference: string }) => Effect.succeed(openOrder(reference)),
    refund: (reference: string) =>
      gives
        ? Effect.succeed({ state: "refunded" as const, order: v.parse(OrderId, reference), amount })
        : new ProviderRefused({ code: "declined" })
  }
  const world = await applying({ outside: Layer.merge(outsideInMemory, providerThat(provider)) })
  const { id, number } = await world.residence()
  const path = `/api/v1/applications/${id}`
  const dueBy = instantOf(Date.now() + 86_400_000)
  const subject = `application/${id}`
  const raise = (of: string) =>
    world.runtime.runPromise(raiseCharge(passportDuty(world.anna.id, { dueBy, subject: of })))
  const charge = await raise(subject)
  const more = await Promise.all(Array.from({ length: others }, (_, nth) => raise(`fine/${nth}`)))

  const { body: started } = await world.ask("POST /api/v1/payments", {
    cookie: "anna",
    body: { charges: [charge, ...more].map((each) => ({ chargeId: each.id })) },
    headers: { "idempotency-key": "0123456789abcdef" }
  })
  const told = paid(started.paymentId, amount * (1 + others))
  await world.ask("POST /api/v1/payments/callback", callback(told))
  const owe = Applications.use((applications) =>
    Effect.gen(function* () {
      const stored = yield* applications.get(world.anna.id, v.parse(ApplicationId, id))
      const duty = { chargeId: charge.id, amount, paid: true }
      const application = v.parse(Application, { ...stored.application, duty })
      yield* applications.save({ ...stored, application }, [])
    })
  )
  await world.runtime.runPromise(owe)

  const shown = async () => (await world.ask(`GET ${path}`, { cookie: "anna" })).body
  const refund = (version: number, cookie = "mvd", reason = "Заявление отозвано") =>
    world.ask(`POST /api/v1/desk/applications/${number}/refund`, {
      cookie,
      body: { version, reason }
    })
  const withdraw = async () => {
    await world.ask(`POST ${path}/withdraw`, { cookie: "anna" })
    return (await shown()).version
  }
  return { ...world, shown, refund, withdraw, charge, paymentId: started.paymentId }
}

describe("POST /desk/applications/:number/refund", () => {
  test("202: gives the duty back, and nobody owes it any more", async () => {
    const { ask, shown, refund, withdraw, charge, paymentId, runtime } = await withDuty()
    const version = await withdraw()
    expect(await refund(version)).toMatchObject({ status: 202, body: { status: "withdrawn" } })
    expect((await shown()).sent.duty.refund).toMatchObject({
      status: "asked",
      paymentId,
      reason: "Заявление отозвано"
    })
    expect((await refund(version)).status).toBe(202)

    await runJobs(runtime, "RefundPayment")
    await runJobs(runtime, "RefundEnded")
    const { sent, history } = await shown()
    expect(sent.duty.refund.status).toBe("returned")
    const types = history.map((each: { type: string }) => each.type)
    expect(types.filter((type: string) => type.startsWith("Duty"))).toEqual([
      "DutyRefundAsked",
      "DutyReturned"
    ])
    const owed = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
    expect(owed.body.status).toBe("cancelled")
    const payment = await ask(`GET /api/v1/payments/${paymentId}`, { cookie: "anna" })
    expect(payment.body.payment.status).toBe("refunded")
  })

  test("202: asked again after the bank declined", async () => {
    const { shown, refund, withdraw, runtime } = await withDuty(0, false)
    await refund(await withdraw())
    await runJobs(runtime, "RefundPayment")
    await runJobs(runtime, "RefundEnded")
    const declined = await shown()
    expect(declined.sent.duty).toMatchObject({ paid: true, refund: { status: "declined" } })
    expect((await refund(declined.version)).status).toBe(202)
    expect((await shown()).sent.duty.refund.status).toBe("asked")
  })

  test("400: wants its reason", async () => {
    const { refund, withdraw } = await withDuty()
    const wordless = await refund(await withdraw(), "mvd", " ")
    expect(wordless).toMatchObject({ status: 400, body: problem("invalid-request") })
    expect(wordless.body.errors).toMatchObject([{ path: "reason", code: "comment.empty" }])
  })

  test("409: not of an application under way, nor of one that changed since", async () => {
    const { shown, refund, withdraw } = await withDuty()
    const early = await refund((await shown()).version)
    expect(early).toMatchObject({ status: 409, body: problem("move-refused") })
    const version = await withdraw()
    expect(await refund(version - 1)).toMatchObject({
      status: 409,
      body: problem("application-changed")
    })
  })

  test("409: not out of one sum with other charges", async () => {
    const { refund, withdraw, shown } = await withDuty(1)
    expect(await refund(await withdraw())).toMatchObject({
      status: 409,
      body: problem("duty-not-alone")
    })
    expect((await shown()).sent.duty).not.toHaveProperty("refund")
  })

  test("404 and 401: another agency's clerk, and no clerk at all", async () => {
    const { refund, withdraw } = await withDuty()
    const version = await withdraw()
    expect((await refund(version, "fns")).status).toBe(404)
    expect((await refund(version, "anna")).status).toBe(401)
  })
})
