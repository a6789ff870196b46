import { Effect } from "effect"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { Application, ApplicationId } from "../application.ts"
import { type ApplicationNotFound, Applications } from "../ports.ts"
import type { ChangeDraft } from "./change-draft.ts"

/** What the citizen has written to change the application and not sent, if it can still be sent. */
export const findChange = Effect.fn("findChange")(function* (
  id: ApplicationId
): Effect.fn.Return<ChangeDraft | undefined, ApplicationNotFound, CurrentCitizen | Applications> {
  const citizen = yield* CurrentCitizen
  const { application } = yield* (yield* Applications).get(citizen.id, id)
  return yield* standingChange(application)
})

/** The draft of a change that belongs to the state in which the application is. */
export const standingChange = Effect.fnUntraced(function* (
  application: Application
): Effect.fn.Return<ChangeDraft | undefined, never, Applications> {
  if (application.status === "draft") return undefined
  const kept = yield* (yield* Applications).changeDraft(application.citizenId, application.id)
  return kept?.since === application.since ? kept : undefined
})
