import { expect, it } from "@effect/vitest"
import type { CitizenId } from "@opora/domain/accounts/citizen"
import { byOffice } from "@opora/domain/journal/actor"
import { emptyChain, sealAll } from "@opora/domain/journal/chain"
import { Checkpoints, noteEnds } from "@opora/domain/journal/checkpoint"
import { factOf, type SealedEntry } from "@opora/domain/journal/entry"
import { journalInMemory } from "@opora/domain/journal/journal-in-memory"
import { Journal } from "@opora/domain/journal/ports"
import { verifyAll } from "@opora/domain/journal/verify-all"
import { instantOf } from "@opora/domain/shared/instant"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import { generateKeyPairSync } from "node:crypto"
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkpointsIn } from "./checkpoints.ts"

const happened = (type: string) =>
  factOf("account/1", { type, at: instantOf(1), by: byOffice("registry") })

const world = () => {
  const folder = mkdtempSync(join(tmpdir(), "opora-checkpoints-"))
  const kept = new Map<CitizenId, ReadonlyArray<SealedEntry>>()
  const { privateKey } = generateKeyPairSync("ed25519")
  const layer = journalInMemory(kept).pipe(
    Layer.merge(checkpointsIn(folder, privateKey)),
    Layer.provideMerge(Digest.layerWebCrypto)
  )
  return { folder, kept, layer }
}

const noted = Effect.gen(function* () {
  const { id } = someone()
  yield* (yield* Journal).append(id, [happened("Opened")])
  yield* noteEnds("2026-11-21")
  yield* (yield* Journal).append(id, [happened("Closed")])
  return id
})

it.effect("a journal that only grew passes through its noted places", () =>
  Effect.gen(function* () {
    yield* noted
    expect(yield* verifyAll).toEqual({ citizens: 1, entries: 2, checkpoints: 1 })
  }).pipe(Effect.provide(world().layer))
)

it.effect("a chain written anew from its first entry is named", () => {
  const { kept, layer } = world()
  return Effect.gen(function* () {
    const citizenId = yield* noted
    const forged = ["Forged", "Closed"].map((type) => ({ ...happened(type), data: "{}" }))
    kept.set(citizenId, yield* sealAll(emptyChain(citizenId), forged))
    const [end] = kept.get(citizenId)?.slice(-1) ?? []
    const journal = yield* Journal
    const rewritten = {
      ...journal,
      chainOf: () =>
        Effect.succeed({ entries: kept.get(citizenId) ?? [], end: end ?? emptyChain(citizenId) })
    }
    const broken = yield* Effect.flip(Effect.provideService(verifyAll, Journal, rewritten))
    expect(broken).toMatchObject({ _tag: "JournalBroken", citizenId, seq: 1 })
  }).pipe(Effect.provide(layer))
})

it.effect("a note that somebody changed is named", () => {
  const { folder, layer } = world()
  return Effect.gen(function* () {
    yield* noted
    const file = join(folder, "2026-11-21.json")
    chmodSync(file, 0o600)
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(String.raw`\"seq\":1`, String.raw`\"seq\":2`)
    )
    expect(yield* Effect.flip(verifyAll)).toMatchObject({
      _tag: "CheckpointForged",
      day: "2026-11-21"
    })
  }).pipe(Effect.provide(layer))
})

it.effect("a day is noted once", () => {
  const { layer } = world()
  return Effect.gen(function* () {
    yield* noted
    yield* noteEnds("2026-11-21")
    const [end] = yield* (yield* Checkpoints).of("2026-11-21")
    expect(end?.seq).toBe(1)
  }).pipe(Effect.provide(layer))
})
