import { expect, layer } from "@effect/vitest"
import { ConfirmationId } from "@opora/domain/accounts/confirmations/confirmation"
import { payloadHashOf } from "@opora/domain/accounts/confirmations/payload-hash"
import { Confirmations } from "@opora/domain/accounts/confirmations/ports"
import { CurrentCitizen, type SignedIn } from "@opora/domain/accounts/current-citizen"
import { newToken } from "@opora/domain/accounts/token"
import { Application } from "@opora/domain/applications/application"
import { Applications } from "@opora/domain/applications/ports"
import { confirmReceipt } from "@opora/domain/applications/receipt/confirm-receipt"
import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { Jobs } from "@opora/domain/jobs/ports"
import { Journal } from "@opora/domain/journal/ports"
import { verifyJournal } from "@opora/domain/journal/verify-journal"
import { newId } from "@opora/domain/shared/identifier"
import { instantOf } from "@opora/domain/shared/instant"
import { sentOf } from "@opora/domain/testing/applications"
import { someone } from "@opora/domain/testing/samples"
import { smallService } from "@opora/domain/testing/small-service"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

const catalogue = definitionsInMemory([smallService], { categories: [], situations: [] })
const handedOut = { status: "issued", state: "issued", turn: "citizen", moved: "issue" }

/** An application whose paper was given out, and a confirmation of its act that is good once. */
const given = Effect.fnUntraced(function* (anna: SignedIn) {
  const sent = sentOf(anna.id, instantOf(0))
  const decided = { decidedAt: instantOf(0), clock: { is: "over" }, since: instantOf(0) }
  const application = v.parse(Application, { ...sent, ...handedOut, ...decided })
  yield* (yield* Applications).save({ application, version: 0, updatedAt: instantOf(0) }, [])

  const { id: applicationId } = application
  const confirmations = yield* Confirmations
  const id = yield* newId(ConfirmationId)
  const payloadHash = yield* payloadHashOf({ applicationId, version: 1 })
  const expiresAt = instantOf(600_000)
  const owner = { citizenId: anna.id, sessionId: anna.sessionId }
  const operation = "applications.confirm-receipt" as const
  const confirmation = { id, ...owner, operation, payloadHash, expiresAt }
  yield* confirmations.open(confirmation)
  const { token, hash: tokenHash } = yield* newToken
  yield* confirmations.confirm(confirmation, { method: "passkey", tokenHash, expiresAt })
  return { id: applicationId, token }
})

for (const [name, database] of Object.entries(databases)) {
  layer(Layer.mergeAll(database, catalogue))(`confirmReceipt on ${name}`, (it) => {
    it.effect("signed fifty times at once, is signed once, and every answer says so", () =>
      Effect.gen(function* () {
        const anna = someone("verified")
        const { id, token } = yield* given(anna)
        const sign = confirmReceipt(id, { version: 1, confirmation: token }).pipe(
          Effect.provideService(CurrentCitizen, anna)
        )
        const fifty = Array.from({ length: 50 }, () => sign)
        const answers = yield* Effect.all(fifty, { concurrency: "unbounded" })
        for (const { application } of answers) {
          expect(application).toMatchObject({ status: "done", received: { method: "passkey" } })
        }

        const history = yield* (yield* Journal).ofCitizen(anna.id)
        const count = (type: string) => history.filter((each) => each.type === type).length
        expect(count("ReceiptSigned")).toBe(1)
        expect(count("OperationConfirmed")).toBe(1)
        expect(yield* verifyJournal(anna.id)).toBe(2)
        const kept = yield* (yield* Applications).get(anna.id, id)
        expect(kept.application).toMatchObject({ received: { issuedAt: instantOf(0) } })
      })
    )

    it.effect("promises its paper in the same breath, whoever dies before it is made", () =>
      Effect.gen(function* () {
        const anna = someone("verified")
        const { id, token } = yield* given(anna)
        const promised: Array<string> = []
        const queue = Jobs.of({
          schedule: (job, { key }) => Effect.sync(() => void promised.push(`${job.type} ${key}`))
        })
        yield* confirmReceipt(id, { version: 1, confirmation: token }).pipe(
          Effect.provideService(CurrentCitizen, anna),
          Effect.provideService(Jobs, queue)
        )
        expect(promised).toEqual([`TendApplication tend/${anna.id}/${id}/2/act`])
      })
    )
  })
}
