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

interface Page {
  readonly limit: number
  /** Only what was written before that place in the journal. */
  readonly before?: number
}

/** What the citizen's profile was and became, the latest first. */
export const listChanges = Effect.fn("listChanges")(function* (
  page: Page
): Effect.fn.Return<ReadonlyArray<Change>, never, CurrentCitizen | Journal> {
  const { id } = yield* CurrentCitizen
  const entries = yield* (yield* Journal).ofCitizen(id, {
    ...page,
    types: changeTypes,
    subject: profileSubject
  })
  return entries.map(changeOf)
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
