import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { MoveRefused } from "./application-commands.ts"
import type { ApplicationId } from "./application.ts"
import { type ApplicationChanged, type ApplicationNotFound, Applications } from "./ports.ts"

/** Throw a draft away. What was sent is withdrawn, not thrown away. */
export const discardDraft = Effect.fn("discardDraft")(
  function* (
    id: ApplicationId
  ): Effect.fn.Return<
    void,
    ApplicationNotFound | MoveRefused | ApplicationChanged,
    CurrentCitizen | Applications
  > {
    const citizen = yield* CurrentCitizen
    const applications = yield* Applications
    const { application, ...stored } = yield* applications.get(citizen.id, id)
    if (application.status !== "draft") {
      return yield* new MoveRefused({ command: "discard", status: application.status })
    }
    yield* applications.discard({ ...stored, application })
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)
