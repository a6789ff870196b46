import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import { TestClock } from "effect/testing"
import { Accounts } from "../accounts/accounts.ts"
import type { Answers } from "../catalogue/answers.ts"
import { definitionsInMemory } from "../catalogue/definitions-in-memory.ts"
import { consentsInMemory } from "../consents/consents-in-memory.ts"
import { documentsInMemory } from "../documents/documents-in-memory.ts"
import { filesInMemory } from "../documents/files-in-memory.ts"
import { paperRegisterInMemory, papersAsText } from "../documents/papers-in-memory.ts"
import { Seals } from "../documents/papers.ts"
import { jobsInMemory } from "../jobs/jobs-in-memory.ts"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Journal } from "../journal/ports.ts"
import { booksInMemory } from "../payments/books-in-memory.ts"
import { Books } from "../payments/books.ts"
import { profilesInMemory } from "../profile/profiles-in-memory.ts"
import { Transactions } from "../shared/atomically.ts"
import { instantOf } from "../shared/instant.ts"
import { draftOf } from "../testing/applications.ts"
import { someone } from "../testing/samples.ts"
import { smallService } from "../testing/small-service.ts"
import { registriesInMemory } from "../verification/registries-in-memory.ts"
import { applicationsInMemory } from "./applications-in-memory.ts"
import { dutyPaid } from "./duty-paid.ts"
import { planOf } from "./plan-of.ts"
import { Applications } from "./ports.ts"
import { sendDraft } from "./send-draft.ts"
import { tendApplication } from "./tend-application.ts"

const minute = 60_000
const anna = someone()

/** Nothing kept yet, at the first moment. */
const world = () =>
  Layer.mergeAll(
    applicationsInMemory(),
    consentsInMemory(),
    documentsInMemory(),
    booksInMemory
  ).pipe(
    Layer.provideMerge(journalInMemory()),
    Layer.provideMerge(
      Layer.mergeAll(
        jobsInMemory(),
        filesInMemory(),
        // The small service brings no paper out: asked for one, they die.
        Layer.mock(Accounts)({}),
        papersAsText(),
        Layer.mock(Seals)({}),
        paperRegisterInMemory(),
        profilesInMemory(),
        registriesInMemory(),
        definitionsInMemory([smallService], { categories: [], situations: [] }),
        Layer.succeed(Transactions, { run: (work) => work }),
        Digest.layerWebCrypto,
        SecureRandom.layerWebCrypto
      )
    )
  )

/** Anna's application, sent at the first moment. */
const sent = Effect.fnUntraced(function* (answers: Answers) {
  const draft = { ...draftOf(anna.id), answers }
  const stored = { application: draft, version: 0, updatedAt: instantOf(0) }
  yield* (yield* Applications).save(stored, [])
  yield* sendDraft({ ...stored, version: 1 }, yield* planOf(draft), instantOf(0))
  const look = tendApplication(anna.id, draft.id)
  const now = Effect.map(
    Applications.use((applications) => applications.get(anna.id, draft.id)),
    ({ application }) => application
  )
  return { look, now, id: draft.id }
})

const events = Journal.use((journal) => journal.ofCitizen(anna.id)).pipe(
  Effect.map((entries) => entries.map(({ type }) => type))
)

describe("tendApplication", () => {
  it.effect("reminds once, halfway through the citizen's time, and ends it when it is over", () =>
    Effect.gen(function* () {
      const { look, now } = yield* sent({ reason: "а", paid: true })
      yield* look
      expect(yield* events).not.toContain("ApplicationReminded")
      yield* TestClock.adjust(2 * minute)
      yield* Effect.all([look, look])
      expect((yield* events).filter((type) => type === "ApplicationReminded")).toHaveLength(1)

      yield* TestClock.adjust(minute)
      yield* Effect.all([look, look])
      expect(yield* now).toMatchObject({ status: "withdrawn", state: "unpaid", turn: "nobody" })
      const application = yield* now
      const chargeId = application.status === "draft" ? "" : (application.duty?.chargeId ?? "")
      const charge = yield* (yield* Books).chargeUnder(
        anna.id,
        `duty/application/${application.id}`
      )
      expect(charge?.value).toMatchObject({ id: chargeId, status: "cancelled" })
    }).pipe(Effect.provide(world()))
  )

  it.effect("notes once that the agency is late, where the definition says nothing more", () =>
    Effect.gen(function* () {
      const { look, now } = yield* sent({ reason: "а" })
      yield* TestClock.adjust(2 * minute)
      yield* Effect.all([look, look])
      expect(yield* now).toMatchObject({ status: "accepted", overdue: true })
      expect((yield* events).filter((type) => type === "ApplicationOverdue")).toHaveLength(1)
    }).pipe(Effect.provide(world()))
  )

  it.effect("does nothing early, and nothing for what is not there", () =>
    Effect.gen(function* () {
      const { look, now } = yield* sent({ reason: "а" })
      const before = yield* now
      yield* look
      expect(yield* now).toEqual(before)
      yield* tendApplication(someone().id, before.id)
    }).pipe(Effect.provide(world()))
  )
})

describe("dutyPaid", () => {
  it.effect("sends the application on to the agency, once, with all of its term", () =>
    Effect.gen(function* () {
      const { now, id } = yield* sent({ reason: "а", paid: true })
      yield* TestClock.adjust(2 * minute)
      const paid = dutyPaid(anna.id, `application/${id}`)
      yield* Effect.all([paid, paid])
      expect(yield* now).toMatchObject({
        status: "accepted",
        duty: { paid: true },
        clock: { is: "running", dueBy: instantOf(12 * minute) }
      })
      expect((yield* events).filter((type) => type === "ApplicationDutyPaid")).toHaveLength(1)
    }).pipe(Effect.provide(world()))
  )

  it.effect("leaves alone what it knows nothing of", () =>
    Effect.gen(function* () {
      yield* dutyPaid(anna.id, "charge/1")
      yield* dutyPaid(anna.id, `application/${crypto.randomUUID()}`)
      expect(yield* events).toEqual([])
    }).pipe(Effect.provide(world()))
  )
})
