import { Effect, Layer, Semaphore } from "effect"
import type { Digest } from "effect/crypto"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { canonical, JsonObject } from "../shared/json.ts"
import { emptyChain, sealAll } from "./chain.ts"
import type { JournalEntry, SealedEntry } from "./entry.ts"
import { Journal } from "./ports.ts"

/** The journal in a map: for tests, which may look inside and even tamper. */
export const journalInMemory = (
  kept = new Map<CitizenId, ReadonlyArray<SealedEntry>>()
): Layer.Layer<Journal, never, Digest.Digest> =>
  Layer.effect(
    Journal,
    Effect.gen(function* () {
      const digest = yield* Effect.context<Digest.Digest>()
      const pen = yield* Semaphore.make(1)
      const ends = new Map<CitizenId, SealedEntry>()
      const endOf = (citizenId: CitizenId) => ends.get(citizenId) ?? emptyChain(citizenId)
      const told = (citizenId: CitizenId) => (kept.get(citizenId) ?? []).map(open)

      return {
        append: Effect.fnUntraced(
          function* (citizenId, facts) {
            const closed = facts.map((fact) => ({ ...fact, data: canonical(fact.data) }))
            const entries = yield* sealAll(endOf(citizenId), closed)
            kept.set(citizenId, [...(kept.get(citizenId) ?? []), ...entries])
            for (const last of entries.slice(-1)) ends.set(citizenId, last)
          },
          Effect.provideContext(digest),
          (writing) => pen.withPermit(writing)
        ),
        ofCitizen: (citizenId, { before = Infinity, limit = 50, types, subject } = {}) =>
          Effect.sync(() =>
            told(citizenId)
              .filter((entry) => entry.seq < before)
              .filter((entry) => !types || types.includes(entry.type))
              .filter((entry) => !subject || subject === entry.subject)
              .toReversed()
              .slice(0, limit)
          ),
        entry: (citizenId, seq) =>
          Effect.sync(() => told(citizenId).find((entry) => entry.seq === seq)),
        chainOf: (citizenId) =>
          Effect.sync(() => ({ entries: kept.get(citizenId) ?? [], end: endOf(citizenId) })),
        ends: (after) =>
          Effect.sync(() =>
            [...kept.keys()]
              .toSorted()
              .filter((id) => after === undefined || id > after)
              .map(endOf)
          ),
        hashAt: (citizenId, seq) =>
          Effect.sync(() => kept.get(citizenId)?.find((entry) => entry.seq === seq)?.hash)
      }
    })
  )

const open = ({ seq, at, actor, type, subject, data }: SealedEntry): JournalEntry => ({
  seq,
  at,
  actor,
  type,
  subject,
  data: v.parse(JsonObject, JSON.parse(data))
})
