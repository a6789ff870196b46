import { Data, Effect } from "effect"
import type { Digest } from "effect/crypto"
import type { CitizenId } from "../accounts/citizen.ts"
import { canonical } from "../shared/json.ts"
import { type ChainEnd, emptyChain, seal } from "./chain.ts"
import { Journal } from "./ports.ts"

/** Someone changed, removed or slipped in an entry. `seq` is the first place that does not hold. */
export class JournalBroken extends Data.TaggedError("JournalBroken")<{
  readonly citizenId: CitizenId
  readonly seq: number
}> {}

/** Check the citizen's journal from its first entry to its end. Returns how many entries hold. */
export const verifyJournal = Effect.fn("verifyJournal")(function* (
  citizenId: CitizenId
): Effect.fn.Return<number, JournalBroken, Journal | Digest.Digest> {
  const { entries, end } = yield* (yield* Journal).chainOf(citizenId)
  let held: ChainEnd = emptyChain(citizenId)

  for (const entry of entries) {
    const sealed = yield* seal(held, entry)
    if (canonical(sealed) !== canonical(entry)) {
      return yield* new JournalBroken({ citizenId, seq: sealed.seq })
    }
    held = sealed
  }
  // A chain cut short is whole in itself: only the noted end tells that entries are missing.
  if (held.hash !== end.hash) return yield* new JournalBroken({ citizenId, seq: held.seq + 1 })
  return held.seq
})
