import { Effect } from "effect"
import { promiseLook } from "../appointments/promise-looks.ts"
import { Documents } from "../documents/ports.ts"
import { Jobs } from "../jobs/ports.ts"
import type { Fact } from "../journal/entry.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import type { ApplicationEvent } from "./application-events.ts"
import { type Application, isOpen, type SubmittedApplication } from "./application.ts"
import { evolve } from "./evolve.ts"
import { factsOf, subjectOf } from "./facts.ts"
import { paperOwed } from "./paper-owed.ts"
import type { DefinedPlan } from "./plan-of.ts"
import { placeOf } from "./plan.ts"
import { type ApplicationChanged, Applications, type Stored } from "./ports.ts"
import { awaitsAct } from "./receipt/signed.ts"

/**
 * Keep what happened, and promise what the new state asks for: registry checks and papers at once,
 * a reminder halfway through the citizen's time, a look at the end of the limit. Runs inside the
 * caller's transaction.
 */
export const keepMoved = Effect.fnUntraced(function* (
  stored: Stored,
  events: ReadonlyArray<ApplicationEvent>,
  { life, definition }: Pick<DefinedPlan, "life" | "definition">,
  alongside: ReadonlyArray<Fact> = []
): Effect.fn.Return<Stored, ApplicationChanged, Applications | Jobs | Documents> {
  const { version } = stored
  const application = events.reduce(evolve, stored.application)
  const last = events.at(-1)
  if (application.status === "draft" || !last) return stored

  const next = { application, version, updatedAt: last.at }
  yield* (yield* Applications).save(next, [...factsOf(application, events), ...alongside])
  if (leftState(stored.application, application)) {
    yield* (yield* Applications).dropChangeDraft(application.citizenId, application.id)
  }
  if (!isOpen(application)) {
    yield* (yield* Documents).release(application.citizenId, subjectOf(application))
  }
  const state = life.state(application.state)
  const { visit } = life.state(placeOf(stored.application, { life })) ?? {}
  // Nothing is left to come for: the visit that may be booked ends with it.
  if (visit && !state?.visit) {
    yield* promiseLook(application.citizenId, application.id, `moved/${version + 1}`)
  }
  const owes = paperOwed(application, definition) !== undefined || awaitsAct(application)
  const acts = state?.check !== undefined || owes
  yield* promiseLooks(application, version + 1, acts)
  return { ...next, version: version + 1 }
})

/** What was being written to change it belongs to the state that it was in. */
const leftState = (before: Application, after: SubmittedApplication): boolean =>
  before.status !== "draft" && before.since !== after.since

const promiseLooks = Effect.fnUntraced(function* (
  application: SubmittedApplication,
  version: number,
  acts: boolean
): Effect.fn.Return<void, never, Jobs> {
  const jobs = yield* Jobs
  const { id, citizenId, limit, since, turn } = application
  const look = { type: "TendApplication", citizenId, applicationId: id } as const
  const promise = (what: string, at?: Instant) =>
    jobs.schedule(look, { key: `tend/${citizenId}/${id}/${version}/${what}`, ...(at && { at }) })

  if (acts) yield* promise("act")
  if (limit !== undefined) yield* promise("limit", limit)
  if (limit !== undefined && turn === "citizen") yield* promise("remind", halfway(since, limit))
})

/** The middle of the citizen's time: late enough to be of use, early enough to act. */
export const halfway = (since: Instant, limit: Instant): Instant =>
  instantOf(Math.floor((Date.parse(since) + Date.parse(limit)) / 2))
