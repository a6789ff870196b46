import { Effect } from "effect"
import * as v from "valibot"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Actor } from "../journal/actor.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { Instant } from "../shared/instant.ts"
import { changeTypes, profileSubject, SectionChanged } from "./profile-events.ts"
import { Section } from "./section.ts"

/** One line of «Журнал изменений»: who, when, what was, what became. */
export const Change = v.object({
  /** Its place in the citizen's journal. */
  seq: v.number(),
  at: Instant,
  by: Actor,
  version: v.number(),
  cause: SectionChanged.entries.cause,
  was: v.optional(Section),
  became: Section
})
export type Change = v.InferOutput<typeof Change>

/** How many changes come at once. */
const page = 20

/** What the citizen's profile was and became, the latest first, below `before` if that is given. */
export const listChanges = Effect.fn("listChanges")(function* (
  before?: number
): Effect.fn.Return<
  { readonly items: ReadonlyArray<Change>; readonly next?: number },
  never,
  CurrentCitizen | Journal
> {
  const { id } = yield* CurrentCitizen
  const entries = yield* (yield* Journal).ofCitizen(id, {
    limit: page + 1,
    types: changeTypes,
    subject: profileSubject,
    ...(before !== undefined && { before })
  })
  const items = entries.slice(0, page).map(changeOf)
  const last = items.at(-1)
  return entries.length > page && last ? { items, next: last.seq } : { items }
})

/** The journal's entry as a change. */
export const changeOf = ({ seq, at, actor, data }: JournalEntry): Change => {
  const { section, was, became, version, cause } = v.parse(
    v.omit(SectionChanged, ["type", "at", "by"]),
    data
  )
  const of = (value: unknown) => v.parse(Section, { section, value })
  return {
    seq,
    at,
    by: actor,
    version,
    cause,
    ...(was !== undefined && { was: of(was) }),
    became: of(became)
  }
}
