import { Effect } from "effect"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { CurrentCitizen } from "./current-citizen.ts"

/** What «История входов» tells of. */
const told = ["SignedIn", "SignInRefused", "SignedOut", "SessionEnded", "SessionEvicted"]

interface Page {
  readonly limit: number
  /** Only what was written before that place in the journal. */
  readonly before?: number
}

/** Who came in and who did not, newest first. */
export const signInHistory = Effect.fn("signInHistory")(function* (
  page: Page
): Effect.fn.Return<ReadonlyArray<JournalEntry>, never, CurrentCitizen | Journal> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Journal).ofCitizen(id, { ...page, types: told })
})
