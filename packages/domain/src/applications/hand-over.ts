import { Effect } from "effect"
import type { Answers } from "../catalogue/answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import { handedOver } from "../documents/forward/handed-over.ts"
import type { Documents } from "../documents/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import type { Fact } from "../journal/entry.ts"
import type { Instant } from "../shared/instant.ts"
import type { Application, SubmittedApplication } from "./application.ts"
import { attachmentsIn } from "./attachments.ts"

/** Under which number the answers go, and to whom. */
type Sent = Pick<Application, "id" | "citizenId" | "service"> &
  Pick<SubmittedApplication, "number" | "agency">

/** The facts of the documents that these answers hand over and those before did not. */
export const handOver = Effect.fnUntraced(function* (
  { id: applicationId, citizenId, service, number, agency }: Sent,
  definition: Definition,
  answers: Answers,
  at: Instant,
  before: Answers = {}
): Effect.fn.Return<ReadonlyArray<Fact>, never, Documents> {
  const known = new Set(attachmentsIn(definition, before).map(({ documentId }) => documentId))
  const ids = attachmentsIn(definition, answers).map(({ documentId }) => documentId)
  const to = { citizenId, at, by: byCitizen(citizenId), applicationId, service, number, agency }
  return yield* handedOver(
    ids.filter((each) => !known.has(each)),
    to
  )
})
