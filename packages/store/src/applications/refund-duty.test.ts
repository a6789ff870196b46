import { expect, layer } from "@effect/vitest"
import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { Application } from "@opora/domain/applications/application"
import { subjectOf } from "@opora/domain/applications/facts"
import { Applications } from "@opora/domain/applications/ports"
import { dutyReturned } from "@opora/domain/applications/refund/duty-returned"
import { refundDuty } from "@opora/domain/applications/refund/refund-duty"
import { shareData } from "@opora/domain/applications/share-data"
import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { byOffice } from "@opora/domain/journal/actor"
import { Journal } from "@opora/domain/journal/ports"
import { Books } from "@opora/domain/payments/books"
import { hear } from "@opora/domain/payments/hear-provider"
import { OrderId, Transaction } from "@opora/domain/payments/order"
import { providerInMemory } from "@opora/domain/payments/provider-in-memory"
import { raiseCharge } from "@opora/domain/payments/raise-charge"
import { startPayment } from "@opora/domain/payments/start-payment"
import { instantOf } from "@opora/domain/shared/instant"
import { CurrentClerk } from "@opora/domain/staff/current-clerk"
import { AgencyCode, ClerkId } from "@opora/domain/staff/role"
import { draftOf, sentOf } from "@opora/domain/testing/applications"
import { passportDuty } from "@opora/domain/testing/passport-duty"
import { someone } from "@opora/domain/testing/samples"
import { smallService } from "@opora/domain/testing/small-service"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const mvd = v.parse(AgencyCode, "mvd")
const clerk = {
  id: v.parse(ClerkId, crypto.randomUUID()),
  roles: ["clerk" as const],
  agency: mvd,
  sessionId: crypto.randomUUID(),
  locale: "ru" as const
}
const outside = Layer.merge(
  definitionsInMemory([smallService], { categories: [], situations: [] }),
  providerInMemory()
)

/** A withdrawn application whose duty was paid, and the clerk's agency may see it. */
const withdrawn = Effect.gen(function* () {
  const anna = someone("verified")
  const sent = sentOf(anna.id, instantOf(0))
  const subject = subjectOf(sent)
  const charge = yield* raiseCharge(passportDuty(anna.id, { subject }))
  const { id: chargeId, amount } = charge
  const started = startPayment([{ chargeId }])
  const { paymentId } = yield* Effect.provideService(started, CurrentCitizen, anna)
  const order = v.parse(OrderId, paymentId)
  const transaction = v.parse(Transaction, "325001234567")
  const came = { at: instantOf(1), by: byOffice("payment-provider") }
  yield* hear(paymentId, { type: "Settle", ...came, order, amount, transaction })

  const application = v.parse(Application, {
    ...sent,
    status: "withdrawn",
    state: "withdrawn",
    turn: "nobody",
    moved: "withdraw",
    clock: { is: "over" },
    duty: { chargeId, amount, paid: true }
  })
  yield* (yield* Applications).save({ application, version: 0, updatedAt: instantOf(0) }, [])
  yield* shareData({ ...draftOf(anna.id), id: sent.id }, smallService, mvd)
  return { anna, id: sent.id, number: sent.number, subject, chargeId }
})

for (const [name, database] of Object.entries(databases)) {
  layer(Layer.merge(database, outside))(`refundDuty on ${name}`, (it) => {
    it.effect("pressed fifty times at once, asks once; given back fifty times, is told once", () =>
      Effect.gen(function* () {
        const { anna, id, number, subject, chargeId } = yield* withdrawn
        const refund = refundDuty(number, 1, "Отказ").pipe(
          Effect.provideService(CurrentClerk, clerk)
        )
        const fifty = Array.from({ length: 50 }, () => refund)
        for (const { application } of yield* Effect.all(fifty, { concurrency: "unbounded" })) {
          expect(application).toMatchObject({ duty: { refund: { status: "asked" } } })
        }

        const told = Array.from({ length: 50 }, () =>
          Effect.exit(dutyReturned(anna.id, subject, "returned"))
        )
        yield* Effect.all(told, { concurrency: "unbounded" })
        const { application } = yield* (yield* Applications).get(anna.id, id)
        expect(application).toMatchObject({ duty: { refund: { status: "returned" } } })

        const history = yield* (yield* Journal).ofCitizen(anna.id)
        const count = (type: string) => history.filter((each) => each.type === type).length
        expect(count("DutyRefundAsked")).toBe(1)
        expect(count("RefundAsked")).toBe(1)
        expect(count("DutyReturned")).toBe(1)
        // The money has not come back in this world: what is paid is not cancelled.
        const { value } = yield* (yield* Books).charge(anna.id, chargeId)
        expect(value.status).toBe("settled")
      })
    )
  })
}
