import { expect, layer } from "@effect/vitest"
import { CurrentCitizen, type SignedIn } from "@opora/domain/accounts/current-citizen"
import { ApplicationId } from "@opora/domain/applications/application"
import { Applications } from "@opora/domain/applications/ports"
import { saveDraft } from "@opora/domain/applications/save-draft"
import { rowsOf } from "@opora/domain/catalogue/answers"
import { definitionsInMemory } from "@opora/domain/catalogue/definitions-in-memory"
import { ServiceCode } from "@opora/domain/catalogue/names"
import { smallService, words } from "@opora/domain/catalogue/testing/small-service"
import { DocumentId, WalletDocument } from "@opora/domain/documents/document"
import { forwardDocument } from "@opora/domain/documents/forward/forward-document"
import { Documents } from "@opora/domain/documents/ports"
import { Journal } from "@opora/domain/journal/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import * as v from "valibot"
import { databases } from "../testing/worlds.ts"

type Field = Parameters<typeof smallService>[0][number]

const proof: Field = {
  id: "proof",
  kind: "file",
  label: words,
  required: "false",
  accept: ["pdf"],
  maxFiles: 3,
  maxMegabytes: 5,
  takes: [{ kind: "income-statement" }]
}
const note: Field = { id: "note", kind: "text", label: words, required: "false" }
const versions = [smallService([proof]), smallService([proof, note], { version: 2 })]
const catalogue = definitionsInMemory(versions, { categories: [], situations: [] })
const service = v.parse(ServiceCode, "small-service")
const newId = () => v.parse(ApplicationId, crypto.randomUUID())

/** A certificate in the citizen's wallet. */
const given = Effect.fnUntraced(function* ({ id: citizenId }: SignedIn) {
  const id = v.parse(DocumentId, crypto.randomUUID())
  const file = {
    id: crypto.randomUUID(),
    mediaType: "application/pdf",
    size: 9,
    sha256: "0".repeat(64)
  }
  const kept = { id, citizenId, kind: "income-statement", title: "Справка", file }
  const document = v.parse(WalletDocument, { origin: "uploaded", ...kept, addedAt: instantOf(0) })
  yield* (yield* Documents).add(document, [])
  return id
})

const as = (anna: SignedIn) => Effect.provideService(CurrentCitizen, anna)

for (const [name, database] of Object.entries(databases)) {
  layer(Layer.mergeAll(database, catalogue))(`forwardDocument on ${name}`, (it) => {
    it.effect("asked fifty times at once, begins one draft that has the document once", () =>
      Effect.gen(function* () {
        const anna = someone()
        const id = yield* given(anna)
        const draftId = newId()
        const forward = forwardDocument(id, { service, field: "proof", draftId })
        const all = yield* Effect.all(
          Array.from({ length: 50 }, () => forward),
          { concurrency: "unbounded" }
        ).pipe(as(anna))
        expect(new Set(all.map(({ applicationId }) => applicationId))).toEqual(new Set([draftId]))
        const { application, version } = yield* (yield* Applications).get(anna.id, draftId)
        expect(version).toBe(1)
        expect(rowsOf(application.answers["proof"])).toHaveLength(1)
        // Nobody has got it yet: nothing is told of a handover.
        expect(yield* (yield* Journal).ofCitizen(anna.id)).toEqual([])
      })
    )

    it.effect("three documents at once into one draft, all three are in it", () =>
      Effect.gen(function* () {
        const anna = someone()
        const draftId = newId()
        yield* saveDraft(draftId, { service, answers: { note: "а" }, version: 0 }).pipe(as(anna))
        const ids = yield* Effect.forEach([1, 2, 3], () => given(anna))
        yield* Effect.forEach(
          ids,
          (id) => forwardDocument(id, { service, field: "proof", draftId: newId() }),
          { concurrency: "unbounded" }
        ).pipe(as(anna))
        const { application } = yield* (yield* Applications).get(anna.id, draftId)
        expect(rowsOf(application.answers["proof"]).map((row) => row["id"])).toEqual(
          expect.arrayContaining(ids)
        )
        expect(application.answers["note"]).toBe("а")
      })
    )
  })
}
