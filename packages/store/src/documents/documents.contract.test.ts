import { expect, layer } from "@effect/vitest"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { DocumentId, WalletDocument } from "@opora/domain/documents/document"
import { Documents } from "@opora/domain/documents/ports"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect } from "effect"
import * as v from "valibot"
import { databases, stores } from "../testing/worlds.ts"

let made = 0

/** A document of the citizen, younger than those before. */
const documentOf = (citizenId: CitizenId, more: object = {}): WalletDocument =>
  v.parse(WalletDocument, {
    origin: "uploaded",
    id: `0190a000-0000-7000-8000-${String(++made).padStart(12, "0")}`,
    citizenId,
    kind: "passport",
    title: "Паспорт Анны",
    file: {
      id: crypto.randomUUID(),
      mediaType: "application/pdf",
      size: 10,
      sha256: "0".repeat(64)
    },
    addedAt: instantOf(1),
    ...more
  })

const issued = { origin: "issued", by: "fns", code: "ABCD", subject: "application/1" }

for (const [name, world] of Object.entries(stores)) {
  layer(world)(`Documents in ${name}`, (it) => {
    it.effect("give back what was brought and what was issued, newest first", () =>
      Effect.gen(function* () {
        const documents = yield* Documents
        const { id: citizenId } = someone()
        const brought = documentOf(citizenId, { validUntil: "2030-01-01" })
        const certificate = documentOf(citizenId, issued)
        yield* documents.add(brought, [])
        yield* documents.add(certificate, [])
        yield* documents.add(documentOf(someone().id), [])
        expect(yield* documents.ofCitizen(citizenId, { limit: 10 })).toEqual([certificate, brought])
        const page = { limit: 1, before: certificate.id }
        expect(yield* documents.ofCitizen(citizenId, page)).toEqual([brought])
        expect(yield* documents.get(citizenId, brought.id)).toEqual(brought)
        expect(yield* documents.count(citizenId)).toBe(2)
      })
    )

    it.effect("change what may be changed", () =>
      Effect.gen(function* () {
        const documents = yield* Documents
        const { id: citizenId } = someone()
        const before = documentOf(citizenId, { validUntil: "2030-01-01" })
        yield* documents.add(before, [])
        yield* documents.change(citizenId, before.id, { title: "Мой", kind: "other" }, [])
        const { validUntil: _, ...rest } = before
        expect(yield* documents.get(citizenId, before.id)).toEqual({
          ...rest,
          title: "Мой",
          kind: "other"
        })
        const another = documents.change(someone().id, before.id, before, [])
        expect((yield* Effect.flip(another))._tag).toBe("DocumentNotFound")
      })
    )

    it.effect("keep what is held until it is let go", () =>
      Effect.gen(function* () {
        const documents = yield* Documents
        const { id: citizenId } = someone()
        const document = documentOf(citizenId)
        yield* documents.add(document, [])
        expect(yield* documents.hold(citizenId, [document.id], "application/1")).toEqual([])
        expect(yield* documents.hold(citizenId, [document.id], "application/1")).toEqual([])
        const remove = documents.remove(citizenId, document.id, [])
        expect((yield* Effect.flip(remove))._tag).toBe("DocumentInUse")
        expect(yield* documents.get(citizenId, document.id)).toEqual(document)
        yield* documents.release(citizenId, "application/1")
        yield* remove
        expect((yield* Effect.flip(remove))._tag).toBe("DocumentNotFound")
      })
    )

    it.effect("tell which of those to be held are not there, and hold none then", () =>
      Effect.gen(function* () {
        const documents = yield* Documents
        const { id: citizenId } = someone()
        const mine = documentOf(citizenId)
        const hers = documentOf(someone().id)
        yield* documents.add(mine, [])
        yield* documents.add(hers, [])
        const unknown = v.parse(DocumentId, crypto.randomUUID())
        const wanted = [mine.id, hers.id, unknown]
        expect(yield* documents.hold(citizenId, wanted, "application/2")).toEqual([
          hers.id,
          unknown
        ])
        yield* documents.remove(citizenId, mine.id, [])
      })
    )
  })
}

for (const [name, world] of Object.entries(databases)) {
  layer(world)(`Documents on ${name}`, (it) => {
    it.effect("are never both held and gone", () =>
      Effect.gen(function* () {
        const documents = yield* Documents
        const { id: citizenId } = someone()
        for (let round = 0; round < 10; round++) {
          const document = documentOf(citizenId)
          yield* documents.add(document, [])
          const [missing] = yield* Effect.all(
            [
              documents.hold(citizenId, [document.id], `application/${round}`),
              Effect.ignore(documents.remove(citizenId, document.id, []))
            ],
            { concurrency: "unbounded" }
          )
          const there = yield* Effect.option(documents.get(citizenId, document.id))
          expect(there._tag === "Some").toBe(missing.length === 0)
        }
      })
    )
  })
}
