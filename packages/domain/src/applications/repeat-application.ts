import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { type ApplicationId } from "./application.ts"
import { Applications } from "./ports.ts"
import { saveDraft } from "./save-draft.ts"

/** Apply again with the data of an earlier application: a new draft, under the name given for it. */
export const repeatApplication = Effect.fn("repeatApplication")(function* (
  id: ApplicationId,
  draftId: ApplicationId
) {
  const citizen = yield* CurrentCitizen
  const { application } = yield* (yield* Applications).get(citizen.id, id)
  const { service, answers } = application
  return yield* saveDraft(draftId, { service, answers, version: 0 })
})
