import { CitizenId } from "@opora/domain/accounts/citizen"
import { byCitizen, byOffice } from "@opora/domain/journal/actor"
import { begin } from "@opora/domain/payments/begin"
import { play } from "@opora/domain/payments/change"
import { type Charge, ChargeId } from "@opora/domain/payments/charge"
import { OrderId, PayAt } from "@opora/domain/payments/order"
import { PaymentId } from "@opora/domain/payments/payment-id"
import { uinOf } from "@opora/domain/payments/uin"
import { instantOf } from "@opora/domain/shared/instant"
import { Kopecks } from "@opora/domain/shared/money"
import { Database } from "@opora/store/database/database"
import {
  detailsPlace,
  placeOf,
  rowOfCharge,
  rowOfPayment,
  wordsOf
} from "@opora/store/payments/rows"
import { Vault } from "@opora/store/vault/vault"
import { Effect } from "effect"
import * as v from "valibot"
import { citizenOf, named, paymentOf } from "../people.ts"
import { size } from "../size.ts"

const payee = {
  name: "УФК по г. Москве",
  inn: "7707089101",
  kpp: "770701001",
  account: "03100643000000017300",
  bic: "004525988",
  kbk: "18810807020011000110",
  oktmo: "45382000"
}
const amount = v.parse(Kopecks, 600_000)
const raisedAt = instantOf(Date.now())
const dueBy = instantOf(Date.now() + 30 * 86_400_000)

/** The nth payment: its charge is raised and taken, its order is open at the bank. */
export const seedPayment = Effect.fnUntraced(function* (n: number) {
  const { db, run } = yield* Database
  const vault = yield* Vault
  const citizenId = v.parse(CitizenId, citizenOf(n % size.citizens))
  const id = v.parse(ChargeId, named("charge", n))
  const uin = uinOf("188", BigInt(n))
  const owed = { id, citizenId, uin, amount, payee, subject: `bench/${n}`, raisedAt, dueBy }
  const charge: Charge = { status: "raised", kind: "duty", purpose: "Госпошлина", ...owed }

  const paymentId = v.parse(PaymentId, paymentOf(n))
  const begun = begin(paymentId, [{ charge }], raisedAt, byCitizen(citizenId))
  const open = {
    type: "Open",
    at: raisedAt,
    by: byOffice("payment-provider"),
    order,
    payAt
  } as const
  const { payment, charges } = yield* Effect.fromResult(play(open, yield* Effect.fromResult(begun)))
  const { row, details } = rowOfPayment(payment)
  const closed = yield* vault.seal(citizenId, detailsPlace(paymentId), details)
  yield* run(db.insertInto("payments").values({ ...row, details: closed, version: 2 }))
  for (const taken of charges) {
    const sealed = yield* vault.seal(citizenId, placeOf(id), wordsOf(taken))
    const owedFor = { ...rowOfCharge(taken), raisedUnder: `bench/${n}`, sealed, version: 2 }
    yield* run(db.insertInto("charges").values(owedFor))
  }
})

const order = v.parse(OrderId, "bench-order")
const payAt = v.parse(PayAt, "https://bank.example/pay/bench-order")
