import { Effect } from "effect"
import type { Definitions } from "../catalogue/ports.ts"
import type { Consents } from "../consents/ports.ts"
import type { DocumentId } from "../documents/document.ts"
import { type FileLost, Files } from "../documents/files.ts"
import type { OpenedDocument } from "../documents/list-documents.ts"
import { Documents } from "../documents/ports.ts"
import { byClerk } from "../journal/actor.ts"
import { looked } from "../journal/looked.ts"
import type { Journal } from "../journal/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import type { CurrentClerk, RoleMissing } from "../staff/current-clerk.ts"
import { attachmentsIn } from "./attachments.ts"
import { openedCase } from "./case-access.ts"
import { everAnswered } from "./change/correction.ts"
import { subjectOf } from "./facts.ts"
import type { ApplicationNumber } from "./number.ts"
import { openAnswers } from "./open-answers.ts"
import { planOf } from "./plan-of.ts"
import { ApplicationNotFound, type Applications } from "./ports.ts"
import { signed } from "./receipt/signed.ts"
import { sharedByDefinition } from "./share-data.ts"

type Needs =
  | CurrentClerk
  | Applications
  | Consents
  | Documents
  | Files
  | Journal
  | Definitions
  | Profiles

/**
 * A document of a case, for a clerk who may see it: what the answers name, now or before a clarification,
 * and the signed act of receipt. The look is journalled.
 */
export const openAttachment = Effect.fn("openAttachment")(function* (
  number: ApplicationNumber,
  documentId: DocumentId
): Effect.fn.Return<OpenedDocument, RoleMissing | ApplicationNotFound | FileLost, Needs> {
  const { clerk, stored, open } = yield* openedCase(number)
  const { application } = stored
  const { citizenId, agency } = application
  const { definition } = yield* planOf(application)
  const shared = sharedByDefinition(definition, agency)
  const named = everAnswered(application)
    .map((answers) => openAnswers(definition, answers, shared, open))
    .flatMap((answers) => attachmentsIn(definition, answers))
    .some((each) => each.documentId === documentId)
  const isAct = signed(application)?.act === documentId
  if (!named && !isAct) return yield* new ApplicationNotFound()

  const document = yield* (yield* Documents)
    .get(citizenId, documentId)
    .pipe(Effect.mapError(() => new ApplicationNotFound()))
  const look = { what: "document", ground: "consent", subject: subjectOf(application), agency }
  yield* looked(citizenId, byClerk(clerk.id), look)
  return { document, bytes: yield* (yield* Files).read(document.file, { citizenId }) }
})
