import { Effect } from "effect"
import { type VisitBooked, visitBooked } from "../appointments/visit-booked.ts"
import type { Answers } from "../catalogue/answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Move } from "../catalogue/life.ts"
import type { Consents } from "../consents/ports.ts"
import { type SealedDocument, sealedDocuments } from "../documents/forward/sealed-documents.ts"
import { byClerk } from "../journal/actor.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { looked } from "../journal/looked.ts"
import { Journal } from "../journal/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import type { JsonObject } from "../shared/json.ts"
import type { CurrentClerk, RoleMissing } from "../staff/current-clerk.ts"
import type { SubmittedApplication } from "./application.ts"
import { attachmentsIn } from "./attachments.ts"
import { openedCase, requireAgencyClerk } from "./case-access.ts"
import { type Correction, openCorrection } from "./change/correction.ts"
import { subjectOf } from "./facts.ts"
import type { ApplicationNumber } from "./number.ts"
import { openAnswers, openReplies } from "./open-answers.ts"
import { planOf } from "./plan-of.ts"
import { type ApplicationNotFound, Applications, type QueuePage, type Stored } from "./ports.ts"
import { sharedByDefinition } from "./share-data.ts"
import type { Summary } from "./summary.ts"

/** What lies before the clerk's agency, the longest waiting first. It shows nothing of the citizens. */
export const listQueue = Effect.fn("listQueue")(function* (
  page: QueuePage
): Effect.fn.Return<
  ReadonlyArray<Summary>,
  RoleMissing | ApplicationNotFound,
  CurrentClerk | Applications
> {
  const { agency } = yield* requireAgencyClerk()
  return yield* (yield* Applications).ofAgency(agency, page)
})

type Needs =
  | CurrentClerk
  | Applications
  | Consents
  | Journal
  | Profiles
  | Effect.Services<ReturnType<typeof visitBooked>>
  | Effect.Services<ReturnType<typeof sealedDocuments>>

/** A case as a clerk sees it. */
export interface Case {
  readonly stored: Stored<SubmittedApplication>
  /** What the consent opens of what the citizen wrote. */
  readonly answers: Answers
  /** What answered clarifications changed of that. */
  readonly corrections: ReadonlyArray<Correction>
  /** What it opens of what registries answered. */
  readonly fetched: JsonObject
  readonly definition: Definition
  /** Those of the documents that the portal issued, with the state of their seals. */
  readonly sealed: ReadonlyArray<SealedDocument>
  /** The last visit booked for it. */
  readonly visit: VisitBooked | undefined
  readonly moves: ReadonlyArray<Move>
  readonly history: ReadonlyArray<JournalEntry>
}

/** Look at a case. The look is in the citizen's journal before the clerk sees anything. */
export const openCase = Effect.fn("openCase")(function* (
  number: ApplicationNumber
): Effect.fn.Return<Case, RoleMissing | ApplicationNotFound, Needs> {
  const { clerk, stored, open } = yield* openedCase(number)
  const { application } = stored
  const { citizenId, agency } = application
  const subject = subjectOf(application)
  const look = { what: "application", ground: "consent", subject, agency }
  yield* looked(citizenId, byClerk(clerk.id), look)

  const { definition, life } = yield* planOf(application)
  const shared = sharedByDefinition(definition, agency)
  const answers = openAnswers(definition, application.answers, shared, open)
  const opened = (some: Answers) => openAnswers(definition, some, shared, open)
  const corrections = (application.corrections ?? []).map((correction) =>
    openCorrection(correction, opened)
  )
  const fetched = openReplies(application.fetched, shared, open)
  const named = attachmentsIn(definition, answers).map(({ documentId }) => documentId)
  const sealed = yield* sealedDocuments(citizenId, named)
  const moves = life.moves(application.state, "clerk")
  const visit = yield* visitBooked(application)
  const entries = yield* (yield* Journal).ofCitizen(citizenId, { subject, limit: 200 })
  const history = entries.filter(({ type }) => type !== "DataViewed").toReversed()
  return { stored, answers, corrections, fetched, definition, sealed, visit, moves, history }
})
