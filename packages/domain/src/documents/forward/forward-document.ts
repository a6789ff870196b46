import { Data, Effect } from "effect"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import type { MoveRefused } from "../../applications/application-commands.ts"
import type { ApplicationId } from "../../applications/application.ts"
import type { ApplicationChanged, Applications } from "../../applications/ports.ts"
import { type DraftMovedOn, saveDraft, ServiceSuspended } from "../../applications/save-draft.ts"
import type { ServiceCode } from "../../catalogue/names.ts"
import { Definitions, type ServiceNotFound } from "../../catalogue/ports.ts"
import type { Jobs } from "../../jobs/ports.ts"
import type { Profiles } from "../../profile/ports.ts"
import type { Transactions } from "../../shared/atomically.ts"
import type { DocumentId } from "../document.ts"
import type { DocumentNotFound, Documents } from "../ports.ts"
import { attached, takes } from "./attach.ts"
import { draftFor } from "./draft-for.ts"
import { type DocumentExpired, offeredOf } from "./offered.ts"

/** The service does not take such a document there, or does not ask for one with these answers. */
export class DocumentNotTaken extends Data.TaggedError("DocumentNotTaken") {}

/** Other files stand in that field: none of them is pushed out. */
export class NoRoomForDocument extends Data.TaggedError("NoRoomForDocument") {}

/** Where the document is to go. */
export interface Forwarding {
  readonly service: ServiceCode
  readonly field: string
  /** The name of the draft to begin, if there is none for the service. */
  readonly draftId: ApplicationId
}

/** The draft that has the document now. */
export interface Forwarded {
  readonly applicationId: ApplicationId
  readonly version: number
}

type Refusals =
  | DocumentNotFound
  | DocumentExpired
  | DocumentNotTaken
  | NoRoomForDocument
  | ServiceNotFound
  | ServiceSuspended
  | DraftMovedOn
  | MoveRefused
  | ApplicationChanged

type Needs =
  | CurrentCitizen
  | Documents
  | Applications
  | Definitions
  | Profiles
  | Jobs
  | Transactions

/**
 * «Переслать»: put the document into the draft for the service, or into a new one. It goes as it is, sealed:
 * the answer names it. Nobody else sees it before the citizen sends the application. Asked twice, it is there once.
 */
export const forwardDocument = Effect.fn("forwardDocument")(
  function* (
    id: DocumentId,
    { service, field: fieldId, draftId }: Forwarding
  ): Effect.fn.Return<Forwarded, Refusals, Needs> {
    const citizen = yield* CurrentCitizen
    const offered = yield* offeredOf(citizen.id, id)
    const definition = yield* (yield* Definitions).get(service)
    if (definition.card.status === "suspended") return yield* new ServiceSuspended()

    const { id: applicationId = draftId, fields, ...draft } = yield* draftFor(definition)
    const field = fields.find((each) => each.id === fieldId && takes(each, offered))
    if (!field) return yield* new DocumentNotTaken()
    const answer = attached(field, draft.answers[fieldId], offered)
    if (answer === undefined) return yield* new NoRoomForDocument()

    const answers = { ...draft.answers, [fieldId]: answer }
    const { version } = yield* saveDraft(applicationId, { ...draft, service, answers })
    return { applicationId, version }
  },
  // Another window saved the draft at the same moment: look again, and put it in there.
  Effect.retry({ while: ({ _tag }) => _tag === "DraftMovedOn", times: 5 })
)
