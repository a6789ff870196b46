import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Move } from "../catalogue/life.ts"
import type { ServiceCode } from "../catalogue/names.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import { subjectOf } from "./facts.ts"
import { planOf } from "./plan-of.ts"
import { placeOf } from "./plan.ts"
import { type ApplicationNotFound, Applications, type Page, type Stored } from "./ports.ts"
import type { Summary } from "./summary.ts"

/** «Мои заявления», the latest touched first. */
export const listApplications = Effect.fnUntraced(function* (
  page: Page
): Effect.fn.Return<ReadonlyArray<Summary>, never, CurrentCitizen | Applications> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Applications).ofCitizen(id, page)
})

export interface Shown {
  readonly stored: Stored
  /** What the citizen may do now. */
  readonly moves: ReadonlyArray<Move>
  /** All that happened to it, oldest first, without the looks: those are under «История действий». */
  readonly history: ReadonlyArray<JournalEntry>
}

/** An application as its citizen sees it. */
export const showApplication = Effect.fn("showApplication")(function* (
  id: Stored["application"]["id"]
): Effect.fn.Return<
  Shown,
  ApplicationNotFound,
  CurrentCitizen | Applications | Journal | Definitions | Profiles
> {
  const citizen = yield* CurrentCitizen
  const stored = yield* (yield* Applications).get(citizen.id, id)
  const { application } = stored
  const plan = yield* planOf(application)
  const moves = plan.life.moves(placeOf(application, plan), "citizen")
  const subject = subjectOf(application)
  const entries = yield* (yield* Journal).ofCitizen(citizen.id, { subject, limit: 200 })
  const history = entries.filter(({ type }) => type !== "DataViewed").toReversed()
  return { stored, moves, history }
})

/** The draft for a service that the citizen left unfinished, if there is one. */
export const findDraft = Effect.fn("findDraft")(function* (
  service: ServiceCode
): Effect.fn.Return<Stored | undefined, never, CurrentCitizen | Applications> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Applications).draftFor(id, service)
})
