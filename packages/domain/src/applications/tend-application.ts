import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { byOffice } from "../journal/actor.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { NoteCommand } from "./application-commands.ts"
import type { ApplicationId, SubmittedApplication } from "./application.ts"
import { askRegistry } from "./ask-registry.ts"
import { bringOut } from "./bring-out.ts"
import { cancelDuty } from "./cancel-duty.ts"
import { decide } from "./decide.ts"
import { forgetDraft } from "./forget-draft.ts"
import { halfway, keepMoved } from "./keep-moved.ts"
import { paperOwed } from "./paper-owed.ts"
import { type DefinedPlan, planOf } from "./plan-of.ts"
import { Applications, type Stored } from "./ports.ts"
import { issueAct } from "./receipt/issue-act.ts"
import { awaitsAct } from "./receipt/signed.ts"

/**
 * Look at an application and do what is due: end what ran out of time, remind whose turn it is, ask
 * the registry, make the papers. Each looks again how things stand, so looking twice does no harm.
 */
export const tendApplication = Effect.fn("tendApplication")(
  function* (citizenId: CitizenId, id: ApplicationId) {
    const found = yield* Effect.option((yield* Applications).get(citizenId, id))
    if (found._tag === "None") return
    const { application, ...stored } = found.value
    const at = yield* now
    if (application.status === "draft") {
      return yield* forgetDraft({ ...stored, application }, at)
    }
    yield* tend({ ...stored, application }, yield* planOf(application), at)
  },
  // Somebody moved it at the same moment: look again.
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)

const tend = Effect.fnUntraced(function* (
  stored: Stored<SubmittedApplication>,
  plan: DefinedPlan,
  at: Instant
) {
  const { application } = stored
  const state = plan.life.state(application.state)
  if (application.limit !== undefined && at >= application.limit) {
    if (plan.life.next(application.state, "expire", "system"))
      return yield* expire(stored, plan, at)
    if (!application.overdue) return yield* note("note-overdue", stored, plan, at)
  }
  if (state?.check) return yield* askRegistry(stored, state.check, plan)
  const outcome = paperOwed(application, plan.definition)
  if (outcome) return yield* bringOut(stored, outcome, plan)
  if (awaitsAct(application)) return yield* issueAct(stored, plan)
  if (isHalfway(application, at)) return yield* note("remind", stored, plan, at)
})

const isHalfway = ({ since, limit, turn }: SubmittedApplication, at: Instant): boolean =>
  turn === "citizen" && limit !== undefined && at >= halfway(since, limit)

/** Time is over, and the definition says what becomes of it then. */
const expire = Effect.fnUntraced(function* (
  stored: Stored<SubmittedApplication>,
  plan: DefinedPlan,
  at: Instant
) {
  const { application } = stored
  const command = { type: "expire", at, by: portal } as const
  const events = yield* Effect.fromResult(decide(command, application, plan))
  yield* atomically(Effect.andThen(cancelDuty(application), keepMoved(stored, events, plan)))
})

const note = Effect.fnUntraced(function* (
  type: Extract<NoteCommand["type"], "remind" | "note-overdue">,
  stored: Stored<SubmittedApplication>,
  plan: DefinedPlan,
  at: Instant
) {
  const command = { type, at, by: portal }
  const events = yield* Effect.fromResult(decide(command, stored.application, plan))
  if (events.length > 0) yield* atomically(keepMoved(stored, events, plan))
})

const portal = byOffice("portal")
