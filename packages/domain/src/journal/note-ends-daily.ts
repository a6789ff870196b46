import { Effect } from "effect"
import { Jobs } from "../jobs/ports.ts"
import { now } from "../shared/clock.ts"
import { instantOf } from "../shared/instant.ts"
import { type Checkpoints, noteEnds } from "./checkpoint.ts"
import type { Journal } from "./ports.ts"

const aDay = 86_400_000

/** Note the ends of that day's chains, and promise the note of the day after. */
export const noteEndsDaily = Effect.fnUntraced(function* (
  day: string
): Effect.fn.Return<void, never, Journal | Checkpoints | Jobs> {
  yield* noteEnds(day)
  yield* promiseNextNote
})

/** Promise the next midnight's note. Promised by every process that starts, and kept once. */
export const promiseNextNote: Effect.Effect<void, never, Jobs> = Effect.gen(function* () {
  const next = instantOf((Math.floor(Date.parse(yield* now) / aDay) + 1) * aDay)
  const day = next.slice(0, 10)
  yield* (yield* Jobs).schedule(
    { type: "NoteJournalEnds", day },
    { key: `journal-ends/${day}`, at: next }
  )
})
