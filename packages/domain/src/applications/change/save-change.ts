import { Effect } from "effect"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { Answers } from "../../catalogue/answers.ts"
import type { Definitions } from "../../catalogue/ports.ts"
import type { Profiles } from "../../profile/ports.ts"
import { now } from "../../shared/clock.ts"
import type { Instant } from "../../shared/instant.ts"
import { MoveRefused } from "../application-commands.ts"
import type { ApplicationId } from "../application.ts"
import { differingFields } from "../differing-fields.ts"
import { planOf } from "../plan-of.ts"
import { type ApplicationChanged, type ApplicationNotFound, Applications } from "../ports.ts"
import { DraftMovedOn } from "../save-draft.ts"
import { standingChange } from "./find-change.ts"

export interface ChangeToSave {
  readonly answers: Answers
  /** The version of the draft that these answers were written on; 0 for a new one. */
  readonly version: number
}

export interface SavedChange {
  readonly version: number
  readonly savedAt: Instant
}

/**
 * Keep what is being written to a clarification or an edit, as a draft is kept: sent again it is kept
 * once, and from an old copy it overwrites nothing and tells what differs. Nothing is checked yet.
 */
export const saveChange = Effect.fn("saveChange")(
  function* (
    id: ApplicationId,
    { answers, version }: ChangeToSave
  ): Effect.fn.Return<
    SavedChange,
    ApplicationNotFound | MoveRefused | DraftMovedOn | ApplicationChanged,
    CurrentCitizen | Applications | Definitions | Profiles
  > {
    const citizen = yield* CurrentCitizen
    const applications = yield* Applications
    const { application, updatedAt } = yield* applications.get(citizen.id, id)
    const { status, citizenId } = application
    if (status === "draft") return yield* new MoveRefused({ command: "save-change", status })
    const { since } = application
    const { life } = yield* planOf(application)
    const moves = life.moves(application.state, "citizen")
    if (!moves.includes("answer") && !moves.includes("edit")) {
      return yield* new MoveRefused({ command: "save-change", status })
    }

    const before = yield* standingChange(application)
    const stands = before?.version ?? 0
    const fields = differingFields(before?.answers ?? application.answers, answers)
    if (fields.length === 0) return { version: stands, savedAt: before?.savedAt ?? updatedAt }
    if (stands !== version) return yield* new DraftMovedOn({ version: stands, fields })

    const savedAt = yield* now
    const next = { citizenId, applicationId: id, since, answers, version: version + 1, savedAt }
    yield* applications.keepChangeDraft(next)
    return { version: next.version, savedAt }
  },
  // Two windows at once: the second looks again, and is told what differs.
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)
