import { expect, layer } from "@effect/vitest"
import { ConfirmationId } from "@opora/domain/accounts/confirmations/confirmation"
import { payloadHashOf } from "@opora/domain/accounts/confirmations/payload-hash"
import { Confirmations } from "@opora/domain/accounts/confirmations/ports"
import { CurrentCitizen, type SignedIn } from "@opora/domain/accounts/current-citizen"
import { newToken } from "@opora/domain/accounts/token"
import { ApplicationId } from "@opora/domain/applications/application"
import { Applications } from "@opora/domain/applications/ports"
import { saveDraft } from "@opora/domain/applications/save-draft"
import { submitApplication } from "@opora/domain/applications/submit-application"
import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { Consents } from "@opora/domain/consents/ports"
import { Jobs } from "@opora/domain/jobs/ports"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { Books } from "@opora/domain/payments/books"
import { newId } from "@opora/domain/shared/identifier"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { smallService } from "@opora/domain/testing/small-service"
import { registriesInMemory } from "@opora/domain/verification/registries-in-memory"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const catalogue = definitionsInMemory([smallService], { categories: [], situations: [] })

/** A draft with a duty, and a confirmation of it that is good once. */
const ready = Effect.fnUntraced(function* (anna: SignedIn) {
  const id = v.parse(ApplicationId, crypto.randomUUID())
  yield* saveDraft(id, {
    service: "small-service",
    answers: { reason: "болезнь", paid: true },
    version: 0
  })
  return { id, confirmation: yield* confirmed(anna, id) }
})

const confirmed = Effect.fnUntraced(function* (anna: SignedIn, applicationId: ApplicationId) {
  const confirmations = yield* Confirmations
  const id = yield* newId(ConfirmationId)
  const payloadHash = yield* payloadHashOf({ applicationId, version: 1 })
  const expiresAt = instantOf(600_000)
  const owner = { citizenId: anna.id, sessionId: anna.sessionId }
  const operation = "applications.submit" as const
  const confirmation = { id, ...owner, operation, payloadHash, expiresAt }
  yield* confirmations.open(confirmation)
  const { token, hash: tokenHash } = yield* newToken
  yield* confirmations.confirm(confirmation, { method: "totp", tokenHash, expiresAt })
  return token
})

const as = (anna: SignedIn) => Effect.provideService(CurrentCitizen, anna)

for (const [name, database] of Object.entries(databases)) {
  layer(Layer.mergeAll(database, catalogue, registriesInMemory()))(
    `submitApplication on ${name}`,
    (it) => {
      it.effect("sent fifty times at once, is sent once, owes once, consents once", () =>
        Effect.gen(function* () {
          const anna = someone("verified")
          const { id, confirmation } = yield* ready(anna).pipe(as(anna))
          const send = submitApplication(id, { version: 1, confirmation }).pipe(as(anna))
          const receipts = yield* Effect.all(
            Array.from({ length: 50 }, () => send),
            { concurrency: "unbounded" }
          )
          expect(new Set(receipts.map(({ number }) => number)).size).toBe(1)

          const history = yield* (yield* Journal).ofCitizen(anna.id)
          const count = (type: string) => history.filter((each) => each.type === type).length
          expect(count("ApplicationSubmitted")).toBe(1)
          expect(count("ChargeRaised")).toBe(1)
          expect(count("ConsentGranted")).toBe(1)
          expect(count("OperationConfirmed")).toBe(1)
          expect(yield* verifyJournal(anna.id)).toBe(4)
          const consents = yield* (yield* Consents).ofCitizen(anna.id, { limit: 10 })
          expect(consents).toMatchObject([{ agency: "mvd", subject: `application/${id}` }])
        })
      )

      it.effect(
        "keeps nothing, not even the spent confirmation, when a promise can't be made",
        () =>
          Effect.gen(function* () {
            const anna = someone("verified")
            const { id, confirmation } = yield* ready(anna).pipe(as(anna))
            const send = submitApplication(id, { version: 1, confirmation }).pipe(as(anna))
            const noQueue = Jobs.of({ schedule: () => Effect.die("the queue is full") })
            yield* Effect.exit(Effect.provideService(send, Jobs, noQueue))

            const { application } = yield* (yield* Applications).get(anna.id, id)
            expect(application.status).toBe("draft")
            expect(yield* verifyJournal(anna.id)).toBe(0)
            expect(yield* (yield* Consents).ofCitizen(anna.id, { limit: 10 })).toEqual([])
            const charge = yield* (yield* Books).chargeUnder(anna.id, `duty/application/${id}`)
            expect(charge).toBeUndefined()
            expect(yield* send).toMatchObject({ submittedAt: instantOf(0) })
          })
      )

      it.effect("keeps one draft, whoever of fifty windows is first", () =>
        Effect.gen(function* () {
          const anna = someone()
          const id = v.parse(ApplicationId, crypto.randomUUID())
          const windows = Array.from({ length: 50 }, (_, nth) =>
            Effect.result(
              saveDraft(id, { service: "small-service", answers: { note: `${nth}` }, version: 0 })
            )
          )
          const outcomes = yield* Effect.all(windows, { concurrency: "unbounded" }).pipe(as(anna))
          expect(outcomes.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
          expect((yield* (yield* Applications).get(anna.id, id)).version).toBe(1)
        })
      )
    }
  )
}
