import { Context, Data, Effect } from "effect"
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import type { ChainEnd } from "./chain.ts"
import { Hash } from "./entry.ts"
import { Journal } from "./ports.ts"

/** Where a citizen's chain ended when the ends were noted outside the house. */
export const NotedEnd = v.object({ citizenId: CitizenId, seq: v.number(), hash: Hash })
export type NotedEnd = v.InferOutput<typeof NotedEnd>

/** The notes of that day were changed since they were signed. */
export class CheckpointForged extends Data.TaggedError("CheckpointForged")<{
  readonly day: string
}> {}

/** Signed notes of all chains' ends, kept outside the database: against whoever may rewrite every row. */
export class Checkpoints extends Context.Service<
  Checkpoints,
  {
    /** Note the ends of that day ("2026-11-21"). A day is noted once: again, it stays as it is. */
    readonly note: (day: string, ends: ReadonlyArray<NotedEnd>) => Effect.Effect<void>
    readonly days: Effect.Effect<ReadonlyArray<string>>
    readonly of: (day: string) => Effect.Effect<ReadonlyArray<NotedEnd>, CheckpointForged>
  }
>()("@opora/domain/journal/Checkpoints") {}

/** Note where every citizen's chain ends now. */
export const noteEnds = Effect.fnUntraced(function* (
  day: string
): Effect.fn.Return<void, never, Journal | Checkpoints> {
  yield* (yield* Checkpoints).note(day, yield* allEnds)
})

/** The ends of all chains, in the order of their citizens. */
export const allEnds: Effect.Effect<ReadonlyArray<ChainEnd>, never, Journal> = Effect.gen(
  function* () {
    const journal = yield* Journal
    const all: Array<ChainEnd> = []
    for (;;) {
      const page = yield* journal.ends(all.at(-1)?.citizenId)
      if (page.length === 0) return all
      all.push(...page)
    }
  }
)
