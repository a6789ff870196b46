import { Effect } from "effect"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { CurrentCitizen } from "./current-citizen.ts"

/** What «История входов» tells of. */
const told = ["SignedIn", "SignInRefused", "SignedOut", "SessionEnded", "SessionEvicted"]

/** How many entries come at once. */
const page = 20

/** Who came in and who did not, newest first, below `before` if that is given. */
export const signInHistory = Effect.fn("signInHistory")(function* (
  before?: number
): Effect.fn.Return<
  { readonly items: ReadonlyArray<JournalEntry>; readonly next?: number },
  never,
  CurrentCitizen | Journal
> {
  const { id } = yield* CurrentCitizen
  const asked = { limit: page + 1, types: told, ...(before !== undefined && { before }) }
  const entries = yield* (yield* Journal).ofCitizen(id, asked)
  const items = entries.slice(0, page)
  const last = items.at(-1)
  return entries.length > page && last ? { items, next: last.seq } : { items }
})
