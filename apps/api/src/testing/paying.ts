import { OrderId, PayAt } from "@opora/domain/payments/order"
import { PaymentProvider, ProviderUnavailable } from "@opora/domain/payments/provider"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { instantOf } from "@opora/domain/shared/instant"
import type { ClerkAtDesk } from "@opora/domain/staff/current-clerk"
import { ClerkId } from "@opora/domain/staff/role"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { createHmac } from "node:crypto"
import * as v from "valibot"
import { testWorld } from "./api.ts"
import { outsideInMemory } from "./outside.ts"

const operator: ClerkAtDesk = {
  id: v.parse(ClerkId, crypto.randomUUID()),
  roles: ["operator"],
  sessionId: crypto.randomUUID(),
  locale: "ru"
}
const auditor: ClerkAtDesk = { ...operator, roles: ["auditor"] }

/** Anna owes a duty of 6,000 roubles, Boris nothing; the provider does as told. */
export const paying = async (provider?: Partial<PaymentProvider["Service"]>) => {
  const outside = provider ? Layer.merge(outsideInMemory, providerThat(provider)) : outsideInMemory
  const [anna, boris] = [someone("basic"), someone("basic")]
  const clerks = { operator, auditor }
  const world = await testWorld({ citizens: { anna, boris }, clerks, outside })
  const dueBy = instantOf(Date.now() + 86_400_000)
  const charge = await world.runtime.runPromise(raiseCharge(passportDuty(anna.id, { dueBy })))
  const owed = { charges: [{ chargeId: charge.id }] }
  const start = (cookie = "anna", body: unknown = owed, key = "0123456789abcdef") =>
    world.ask("POST /api/v1/payments", { cookie, body, headers: { "idempotency-key": key } })
  return { ...world, anna, charge, start }
}

/** A provider that does nothing but what is said. */
export const providerThat = (does: Partial<PaymentProvider["Service"]>) =>
  Layer.succeed(PaymentProvider, {
    open: () => new ProviderUnavailable(),
    ask: () => Effect.succeed({ state: "absent" }),
    refund: () => new ProviderUnavailable(),
    statement: () => Effect.succeed([]),
    ...does
  })

/** An order waiting at the provider's page. */
export const openOrder = (reference: string) => ({
  state: "open" as const,
  order: v.parse(OrderId, reference),
  payAt: v.parse(PayAt, `https://bank.example/${reference}`)
})

/** What the provider tells of an order, signed as it signs. */
export const callback = (data: object, { key = "the key of these tests", age = 0 } = {}) => {
  const body = { type: "payment.paid", data }
  const id = "msg_1"
  const timestamp = String(Math.floor(Date.now() / 1000) - age)
  const signature = createHmac("sha256", key)
    .update(`${id}.${timestamp}.${JSON.stringify(body)}`)
    .digest("base64")
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`
  }
  return { body, headers }
}

/** The order of that payment, paid by card. */
export const paid = (reference: string, amount = 6_000_00) => ({
  reference,
  orderId: reference,
  amount,
  status: "paid",
  transaction: "325001234567",
  card: "**** 4242"
})
