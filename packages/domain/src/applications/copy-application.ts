import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { DocumentId } from "../documents/document.ts"
import { issuePaper } from "../documents/issue-paper.ts"
import type { Profiles } from "../profile/ports.ts"
import { portal } from "../staff/role.ts"
import { MoveRefused } from "./application-commands.ts"
import type { ApplicationId } from "./application.ts"
import { subjectOf } from "./facts.ts"
import { planOf } from "./plan-of.ts"
import { type ApplicationNotFound, Applications } from "./ports.ts"

type Needs =
  | CurrentCitizen
  | Applications
  | Definitions
  | Profiles
  | Effect.Services<ReturnType<typeof issuePaper>>

/** The copy of a sent application: a PDF in «Мои документы» whose QR anyone may check. */
export const copyApplication = Effect.fn("copyApplication")(function* (
  id: ApplicationId
): Effect.fn.Return<{ readonly documentId: DocumentId }, ApplicationNotFound | MoveRefused, Needs> {
  const citizen = yield* CurrentCitizen
  const { application, version } = yield* (yield* Applications).get(citizen.id, id)
  if (application.status === "draft") {
    return yield* new MoveRefused({ command: "copy", status: "draft" })
  }
  const { definition } = yield* planOf(application)
  const paper = yield* issuePaper(citizen.id, {
    template: "application",
    contents: { of: "application", definition, application },
    data: { number: application.number, answers: application.answers },
    by: portal,
    subject: subjectOf(application),
    // What was answered later is another paper.
    key: `copy/${id}/${version}`
  })
  return { documentId: paper.id }
})
