import { Journal } from "@opora/domain/journal/ports"
import { Books } from "@opora/domain/payments/books"
import { describe, expect, test } from "vitest"
import { callback, paid, paying } from "../testing/paying.ts"
import { problem } from "../testing/problem.ts"

const path = "POST /api/v1/payments/callback"

/** Anna is at the bank's page. */
const atTheBank = async () => {
  const world = await paying()
  const { paymentId } = (await world.start()).body
  const status = async () => {
    const { body } = await world.ask(`GET /api/v1/payments/${paymentId}`, { cookie: "anna" })
    return body.payment.status
  }
  return { ...world, paymentId, status }
}

describe("POST /payments/callback", () => {
  test("204: settles the payment, and hears a replay without a word", async () => {
    const { ask, paymentId, status, runtime, anna, charge } = await atTheBank()
    const told = callback(paid(paymentId))
    expect(await ask(path, told)).toMatchObject({ status: 204 })
    expect(await ask(path, told)).toMatchObject({ status: 204 })
    expect(await status()).toBe("settled")
    const facts = await runtime.runPromise(Journal.use((journal) => journal.ofCitizen(anna.id)))
    expect(facts.filter(({ type }) => type === "PaymentSettled")).toHaveLength(1)
    const { body } = await ask(`GET /api/v1/charges/${charge.id}`, { cookie: "anna" })
    expect(body).toMatchObject({ status: "settled", settledBy: paymentId })
  })

  test("204: hears that no money came, and the charge can be paid again", async () => {
    const { ask, paymentId, status, start } = await atTheBank()
    const order = { reference: paymentId, orderId: paymentId, amount: 6_000_00 }
    const declined = callback({ ...order, status: "declined", code: "51" })
    expect(await ask(path, declined)).toMatchObject({ status: 204 })
    expect(await status()).toBe("failed")
    const again = await start("anna", undefined, "another-key-of-hers")
    expect(again.status).toBe(201)
    expect(again.body.paymentId).not.toBe(paymentId)
  })

  test("204: an end keeps: a late 'declined' takes no money away", async () => {
    const { ask, paymentId, status } = await atTheBank()
    await ask(path, callback(paid(paymentId)))
    const order = { reference: paymentId, orderId: paymentId, amount: 6_000_00 }
    await ask(path, callback({ ...order, status: "declined", code: "05" }))
    expect(await status()).toBe("settled")
  })

  test("400: asks for the headers of a signature", async () => {
    const { ask } = await atTheBank()
    expect(await ask(path, { body: {} })).toMatchObject(problem(400, "invalid-request"))
  })

  test("401: takes nobody else for the provider, and no old copy", async () => {
    const { ask, paymentId, status } = await atTheBank()
    const forged = callback(paid(paymentId), { key: "a key of theirs" })
    const changed = { ...callback(paid(paymentId)), body: { data: paid(paymentId, 1) } }
    for (const [told, reason] of [
      [forged, "signature"],
      [changed, "signature"],
      [callback(paid(paymentId), { age: 400 }), "time"],
      [callback(paid(paymentId), { age: -400 }), "time"],
      [callback({ reference: paymentId, status: "what?" }), "body"]
    ] as const) {
      const refusal = problem(401, "callback-refused", { details: { reason } })
      expect(await ask(path, told)).toMatchObject(refusal)
    }
    expect(await status()).toBe("opened")
  })

  test("404: knows no such payment", async () => {
    const { ask } = await atTheBank()
    const told = callback(paid(crypto.randomUUID()))
    expect(await ask(path, told)).toMatchObject(problem(404, "payment-not-found"))
  })

  test("409: refuses another sum, and books nothing", async () => {
    const { ask, paymentId, status, runtime, anna } = await atTheBank()
    const told = callback(paid(paymentId, 5_999_99))
    expect(await ask(path, told)).toMatchObject(problem(409, "payment-refused"))
    expect(await status()).toBe("opened")
    const clearing = Books.use((books) => books.balance(anna.id, "clearing"))
    expect(await runtime.runPromise(clearing)).toBe(0)
  })

  test("413: reads no book", async () => {
    const { ask, paymentId } = await atTheBank()
    const told = callback({ ...paid(paymentId), more: "x".repeat(70_000) })
    const headers = { ...told.headers, "content-length": String(JSON.stringify(told.body).length) }
    expect(await ask(path, { ...told, headers })).toMatchObject(problem(413, "too-large"))
  })
})
