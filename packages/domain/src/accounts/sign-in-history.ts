import { Effect } from "effect"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { CurrentCitizen } from "./current-citizen.ts"

/** What «История входов» tells of. */
const told = ["SignedIn", "SignInRefused", "SignedOut", "SessionEnded", "SessionEvicted"]

/** Who came in and who did not: twenty entries below `before`, newest first. */
export const signInHistory = Effect.fn("signInHistory")(function* (
  before?: number
): Effect.fn.Return<ReadonlyArray<JournalEntry>, never, CurrentCitizen | Journal> {
  const { id } = yield* CurrentCitizen
  const page = { limit: 20, types: told, ...(before !== undefined && { before }) }
  return yield* (yield* Journal).ofCitizen(id, page)
})
