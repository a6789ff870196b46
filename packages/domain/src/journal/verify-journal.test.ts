import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import type { CitizenId } from "../accounts/citizen.ts"
import { instantOf } from "../shared/instant.ts"
import { someone } from "../testing/samples.ts"
import { byOffice } from "./actor.ts"
import { type Fact, factOf, type SealedEntry } from "./entry.ts"
import { journalInMemory } from "./journal-in-memory.ts"
import { Journal } from "./ports.ts"
import { verifyJournal } from "./verify-journal.ts"

const { id: anna } = someone()
const happened = (type: string): Fact =>
  factOf("account/1", { type, at: instantOf(1), by: byOffice("registry"), age: 30 })

/** A journal of three entries, in which someone then does as they please. */
const afterTampering = (tamper: (entries: ReadonlyArray<SealedEntry>) => Array<SealedEntry>) => {
  const kept = new Map<CitizenId, ReadonlyArray<SealedEntry>>()
  return Effect.gen(function* () {
    yield* (yield* Journal).append(anna, ["Opened", "Renamed", "Closed"].map(happened))
    kept.set(anna, tamper(kept.get(anna) ?? []))
    return yield* verifyJournal(anna)
  }).pipe(Effect.provide(journalInMemory(kept).pipe(Layer.provideMerge(Digest.layerWebCrypto))))
}

const brokenSeq = (tamper: (entries: ReadonlyArray<SealedEntry>) => Array<SealedEntry>) =>
  Effect.map(Effect.flip(afterTampering(tamper)), ({ seq }) => seq)

describe("verifyJournal", () => {
  it.effect("holds when nothing was touched", () =>
    Effect.gen(function* () {
      expect(yield* afterTampering((entries) => [...entries])).toBe(3)
    })
  )

  it.effect("names an entry that was changed", () =>
    Effect.gen(function* () {
      const change = (entry: SealedEntry) =>
        entry.seq === 2 ? { ...entry, data: '{"age":31}' } : entry
      expect(yield* brokenSeq((entries) => entries.map(change))).toBe(2)
    })
  )

  it.effect("names the place of an entry that was removed, even the last", () =>
    Effect.gen(function* () {
      expect(yield* brokenSeq((entries) => entries.filter(({ seq }) => seq !== 2))).toBe(2)
      expect(yield* brokenSeq((entries) => entries.slice(0, 2))).toBe(3)
    })
  )

  it.effect("names the place where entries changed places", () =>
    Effect.gen(function* () {
      expect(yield* brokenSeq((entries) => entries.toReversed())).toBe(1)
    })
  )
})
