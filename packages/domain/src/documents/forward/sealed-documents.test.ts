import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
import { definitionsInMemory } from "../../catalogue/definitions-in-memory.ts"
import { journalInMemory } from "../../journal/journal-in-memory.ts"
import { instantOf } from "../../shared/instant.ts"
import { someone } from "../../testing/samples.ts"
import { DocumentId, WalletDocument } from "../document.ts"
import { documentsInMemory } from "../documents-in-memory.ts"
import { filesInMemory } from "../files-in-memory.ts"
import { Files } from "../files.ts"
import { codeOf, Paper } from "../paper.ts"
import { paperRegisterInMemory } from "../papers-in-memory.ts"
import { PaperRegister, SealBroken, Seals } from "../papers.ts"
import { Documents } from "../ports.ts"
import { sealedDocuments } from "./sealed-documents.ts"

const anna = someone().id
const sealed = new TextEncoder().encode("%PDF sealed")
const code = codeOf(new Uint8Array(20))

const journal = journalInMemory().pipe(Layer.provide(Digest.layerWebCrypto))

/** Files by their place, so that a hand may reach into them. */
const world = (files: Map<string, Uint8Array>) =>
  Layer.mergeAll(
    filesInMemory(files),
    documentsInMemory().pipe(Layer.provide(journal)),
    paperRegisterInMemory(),
    definitionsInMemory([], { categories: [], situations: [] }),
    Layer.mock(Seals)({
      verify: (pdf) =>
        Buffer.from(pdf).equals(sealed)
          ? Effect.succeed({ signer: "opora" })
          : new SealBroken({ reason: "changed" })
    })
  )

/** A decision that the portal issued to Anna, entered under that hash of its file. */
const issued = Effect.fnUntraced(function* (entered?: string) {
  const file = yield* (yield* Files).putIssued(sealed, { citizenId: anna })
  const id = v.parse(DocumentId, crypto.randomUUID())
  const shared = { id, citizenId: anna, file, by: "opora", code, subject: "application/1" }
  const kept = { ...shared, kind: "result", addedAt: instantOf(0), title: "Моё" }
  const document = v.parse(WalletDocument, { origin: "issued", ...kept })
  yield* (yield* Documents).add(document, [])
  const paper = v.parse(Paper, {
    ...shared,
    template: "decision",
    title: "Решение",
    issuer: "Портал «Опора»",
    issuedAt: instantOf(0),
    holder: "",
    file: { ...file, ...(entered !== undefined && { sha256: entered }) }
  })
  yield* (yield* PaperRegister).add(paper, "key")
  return id
})

const sealOf = (id: DocumentId) =>
  Effect.map(sealedDocuments(anna, [id]), ([first]) => ({ title: first?.title, seal: first?.seal }))

describe("the seal of a document that was handed over", () => {
  it.effect("is intact over the bytes that were sealed, under the name it was issued by", () => {
    const files = new Map<string, Uint8Array>()
    return Effect.gen(function* () {
      expect(yield* sealOf(yield* issued())).toEqual({ title: "Решение", seal: "intact" })
    }).pipe(Effect.provide(world(files)))
  })

  it.effect("is broken over other bytes, and lost without any", () => {
    const files = new Map<string, Uint8Array>()
    return Effect.gen(function* () {
      const id = yield* issued()
      for (const place of files.keys()) files.set(place, new TextEncoder().encode("%PDF forged"))
      expect(yield* sealOf(id)).toMatchObject({ seal: "broken" })
      files.clear()
      expect(yield* sealOf(id)).toMatchObject({ seal: "lost" })
    }).pipe(Effect.provide(world(files)))
  })

  it.effect("is broken where the register has another file under the code", () => {
    const files = new Map<string, Uint8Array>()
    return Effect.gen(function* () {
      expect(yield* sealOf(yield* issued("0".repeat(64)))).toMatchObject({ seal: "broken" })
    }).pipe(Effect.provide(world(files)))
  })

  it.effect("is asked of none of another citizen", () => {
    const files = new Map<string, Uint8Array>()
    return Effect.gen(function* () {
      const id = yield* issued()
      expect(yield* sealedDocuments(someone().id, [id])).toEqual([])
    }).pipe(Effect.provide(world(files)))
  })
})
