import { Effect } from "effect"
import type { Digest } from "effect/crypto"
import { allEnds, type CheckpointForged, Checkpoints } from "./checkpoint.ts"
import { Journal } from "./ports.ts"
import { JournalBroken, verifyJournal } from "./verify-journal.ts"

/** What was found to hold. */
export interface Verified {
  readonly citizens: number
  readonly entries: number
  readonly checkpoints: number
}

/**
 * Check every citizen's chain, and that each still passes through the places noted outside the house.
 * Fails with the first place that does not hold.
 */
export const verifyAll: Effect.Effect<
  Verified,
  JournalBroken | CheckpointForged,
  Journal | Checkpoints | Digest.Digest
> = Effect.gen(function* () {
  const ends = yield* allEnds
  let entries = 0
  for (const { citizenId } of ends) entries += yield* verifyJournal(citizenId)

  const journal = yield* Journal
  const checkpoints = yield* Checkpoints
  const days = yield* checkpoints.days
  for (const day of days) {
    for (const { citizenId, seq, hash } of yield* checkpoints.of(day)) {
      const kept = yield* journal.hashAt(citizenId, seq)
      if (kept !== hash) return yield* new JournalBroken({ citizenId, seq })
    }
  }
  return { citizens: ends.length, entries, checkpoints: days.length }
})
