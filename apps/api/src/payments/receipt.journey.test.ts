import { Files } from "@opora/domain/documents/files"
import { Seals } from "@opora/domain/documents/papers"
import { Documents } from "@opora/domain/documents/ports"
import { Effect } from "effect"
import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { runJobs } from "../testing/jobs.ts"
import { callback, openOrder, paid, paying } from "../testing/paying.ts"
import { problem } from "../testing/problem.ts"

/** Anna has paid, and what follows was carried out. */
const afterPaying = async () => {
  const world = await paying()
  const { paymentId } = (await world.start()).body
  await world.ask("POST /api/v1/payments/callback", callback(paid(paymentId)))
  await runJobs(world.runtime, "PaymentSettled")
  await runJobs(world.runtime, "MakeReceipt", "ChargeSettled")
  const { body } = await world.ask(`GET /api/v1/payments/${paymentId}`, { cookie: "anna" })
  return { ...world, paymentId, receipt: body.receipt }
}

describe("a receipt", () => {
  test("is in the wallet, sealed, and anyone may check it", async () => {
    const { ask, runtime, anna, receipt, paymentId } = await afterPaying()
    const { file, pdf } = await runtime.runPromise(
      Effect.gen(function* () {
        const document = yield* (yield* Documents).get(anna.id, receipt.documentId)
        const bytes = yield* (yield* Files).read(document.file, { citizenId: anna.id })
        yield* (yield* Seals).verify(bytes)
        return { file: document.file, pdf: bytes }
      })
    )
    const verdict = await ask(`GET /api/v1/verify/${receipt.code.toLowerCase()}`)
    expect(verdict).toMatchObject({
      status: 200,
      body: { template: "receipt", issuer: "Портал «Опора»", sha256: file.sha256 }
    })
    expect(createHash("sha256").update(pdf).digest("hex")).toBe(verdict.body.sha256)
    expect(JSON.stringify(verdict.body)).not.toContain(anna.id)
    expect(JSON.stringify(verdict.body)).not.toContain(paymentId)
  })

  test("is made once, however often it is promised", async () => {
    const { ask, runtime, receipt, paymentId } = await afterPaying()
    await runJobs(runtime, "MakeReceipt")
    const { body } = await ask(`GET /api/v1/payments/${paymentId}`, { cookie: "anna" })
    expect(body.receipt).toEqual(receipt)
    const list = await ask("GET /api/v1/documents", { cookie: "anna" })
    expect(list.body.items).toHaveLength(1)
  })
})

describe("GET /verify", () => {
  test("200: publishes the keys, and no secret", async () => {
    const { ask } = await paying()
    const { status, body } = await ask("GET /api/v1/verify/keys")
    expect(status).toBe(200)
    expect(body.keys).toMatchObject([{ kty: "EC", alg: "ES256" }])
    expect(JSON.stringify(body)).not.toContain('"d"')
  })

  test("429: lets nobody try numbers by the hundred", async () => {
    const { ask } = await paying()
    const path = "GET /api/v1/verify/0000-0000-0000-0000-0000"
    const answers = await Promise.all(Array.from({ length: 61 }, () => ask(path)))
    const held = answers.filter(({ status }) => status === 429)
    expect(held).toMatchObject([problem(429, "too-many-requests")])
    expect(Number(held[0]?.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  test("400 and 404: tells a wrong number from one we never gave", async () => {
    const { ask } = await paying()
    const wrong = await ask("GET /api/v1/verify/12")
    expect(wrong).toMatchObject(problem(400, "invalid-request"))
    expect(wrong.body.errors).toMatchObject([{ path: "code", code: "paper_code.format" }])
    const none = await ask("GET /api/v1/verify/0000-0000-0000-0000-0000")
    expect(none).toMatchObject(problem(404, "paper-not-found"))
  })
})

describe("POST /desk/payments/:paymentId/refund", () => {
  test("202: the money goes back by a job, and the charge is owed again", async () => {
    const { ask, runtime, paymentId, charge } = await refundable()
    const answer = await ask(`POST /api/v1/desk/payments/${paymentId}/refund`, {
      cookie: "operator"
    })
    expect(answer).toMatchObject({ status: 202, body: { status: "refunding" } })
    await runJobs(runtime, "RefundPayment")
    const { body } = await ask(`GET /api/v1/payments/${paymentId}`, { cookie: "anna" })
    expect(body.payment.status).toBe("refunded")
    const owed = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
    expect(owed.body.status).toBe("raised")
    const history = await ask("GET /api/v1/journal?kind=looks", { cookie: "anna" })
    expect(history.body.items).toMatchObject([
      { what: "payment", ground: "refund", subject: `payment/${paymentId}`, who: { kind: "clerk" } }
    ])
  })

  test("403, 404 and 409: only an operator, only a payment that is settled", async () => {
    const { ask, start } = await paying()
    const { paymentId } = (await start()).body
    const refund = (id: string) => `POST /api/v1/desk/payments/${id}/refund`
    expect(await ask(refund(paymentId), { cookie: "auditor" })).toMatchObject({ status: 403 })
    expect(await ask(refund("one"), { cookie: "operator" })).toMatchObject({ status: 400 })
    const none = await ask(refund(crypto.randomUUID()), { cookie: "operator" })
    expect(none).toMatchObject(problem(404, "payment-not-found"))
    const early = await ask(refund(paymentId), { cookie: "operator" })
    expect(early).toMatchObject(problem(409, "payment-refused"))
  })
})

/** Anna's payment is settled, and the provider would give it back. */
const refundable = async () => {
  const world = await paying({
    open: ({ reference }) => Effect.succeed(openOrder(reference)),
    refund: (reference, amount) =>
      Effect.succeed({ state: "refunded", order: openOrder(reference).order, amount })
  })
  const { paymentId } = (await world.start()).body
  await world.ask("POST /api/v1/payments/callback", callback(paid(paymentId)))
  return { ...world, paymentId }
}
