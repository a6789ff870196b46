import { Data, Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Answers } from "../catalogue/answers.ts"
import { Definitions, type ServiceNotFound } from "../catalogue/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import { MoveRefused } from "./application-commands.ts"
import type { ApplicationId, Draft } from "./application.ts"
import { differingFields } from "./differing-fields.ts"
import { promiseForgetting } from "./forget-draft.ts"
import { type ApplicationChanged, Applications, type Stored } from "./ports.ts"

/** Another window, or another device, saved the draft since. Nothing was overwritten. */
export class DraftMovedOn extends Data.TaggedError("DraftMovedOn")<{
  readonly version: number
  /** The fields that are different there. */
  readonly fields: ReadonlyArray<string>
}> {}

/** The service takes no applications now. */
export class ServiceSuspended extends Data.TaggedError("ServiceSuspended") {}

export interface DraftToSave {
  readonly service: string
  readonly answers: Answers
  /** The version these answers were written on; 0 for a new draft. */
  readonly version: number
}

export interface SavedDraft {
  readonly version: number
  readonly savedAt: Instant
}

/**
 * Keep a draft under the identifier that the citizen's device gave it, off line or on. Sent again,
 * the same draft is kept once; sent from an old copy, it overwrites nothing and tells what differs.
 */
export const saveDraft = Effect.fn("saveDraft")(
  function* (
    id: ApplicationId,
    { service, answers, version }: DraftToSave
  ): Effect.fn.Return<
    SavedDraft,
    ServiceNotFound | ServiceSuspended | DraftMovedOn | MoveRefused | ApplicationChanged,
    CurrentCitizen | Applications | Definitions | Jobs | Transactions
  > {
    const citizen = yield* CurrentCitizen
    const applications = yield* Applications
    const at = yield* now
    const definition = yield* (yield* Definitions).get(service)
    const { code, status } = definition.card
    const first = { id, citizenId: citizen.id, service: code, startedAt: at, answers }
    const fresh: Draft = { status: "draft", ...first, definition: definition.version }
    const keep = applications.save({ application: fresh, version: 0, updatedAt: at }, [])
    const begun: SavedDraft = { version: 1, savedAt: at }
    const promised = Effect.andThen(keep, promiseForgetting(fresh, at))
    const begin = Effect.as(atomically(promised), begun)

    // What says it is new mostly is: only where there was one before is it looked at.
    if (version === 0 && status !== "suspended") {
      const isNew = yield* Effect.option(begin)
      if (isNew._tag === "Some") return begun
    }
    const kept = yield* Effect.option(applications.get(citizen.id, id))
    if (kept._tag === "None") {
      if (status === "suspended") return yield* new ServiceSuspended()
      return yield* begin
    }

    const { application } = kept.value
    if (application.status !== "draft") {
      return yield* new MoveRefused({ command: "save-draft", status: application.status })
    }
    const fields = differingFields(application.answers, answers)
    if (fields.length === 0) return stateOf(kept.value)
    if (kept.value.version !== version) {
      return yield* new DraftMovedOn({ version: kept.value.version, fields })
    }
    const draft: Draft = { ...application, answers, definition: definition.version }
    yield* applications.save({ application: draft, version, updatedAt: at }, [])
    return { version: version + 1, savedAt: at }
  },
  // Two windows at once: the second looks again, and is told what differs.
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)

const stateOf = ({ version, updatedAt }: Stored): SavedDraft => ({ version, savedAt: updatedAt })
