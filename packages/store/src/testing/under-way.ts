import { byOffice } from "@opora/domain/journal/actor"
import { begin } from "@opora/domain/payments/begin"
import { Books } from "@opora/domain/payments/books"
import { type News, play } from "@opora/domain/payments/change"
import { OrderId, PayAt, Transaction } from "@opora/domain/payments/order"
import { PaymentId } from "@opora/domain/payments/payment-id"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { saveChange } from "@opora/domain/payments/save-change"
import { instantOf } from "@opora/domain/shared/instant"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"

export const asked = { at: instantOf(1), by: byOffice("payment-provider") }
export const order = v.parse(OrderId, "order-1")
export const payAt = v.parse(PayAt, "https://bank.example/pay/1")
export const transaction = v.parse(Transaction, "rrn-1")

/** A duty raised, and a payment begun for it. */
export const underWay = Effect.gen(function* () {
  const charge = yield* raiseCharge(passportDuty(someone().id))
  const id = v.parse(PaymentId, crypto.randomUUID())
  const begun = yield* Effect.fromResult(begin(id, [{ charge }], asked.at, asked.by))
  const kept = { version: 0, charges: [{ value: charge, version: 1 }] }
  yield* saveChange(begun, kept)
  return { charge, payment: begun.payment, begun }
})

/** Let the news do what it does, and keep it. */
export const tell = Effect.fnUntraced(function* (id: PaymentId, news: News) {
  const { payment, charges } = yield* (yield* Books).paymentByReference(id)
  const standing = { payment: payment.value, charges: charges.map(({ value }) => value) }
  const change = yield* Effect.fromResult(play(news, standing))
  yield* saveChange(change, { version: payment.version, charges })
  return change
})
