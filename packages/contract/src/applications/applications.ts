import { ApplicationId, Asked, DutyOwed } from "@opora/domain/applications/application"
import { Correction } from "@opora/domain/applications/change/correction"
import { ApplicationNumber } from "@opora/domain/applications/number"
import { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"
import { Answers } from "@opora/domain/catalogue/answers"
import { Move, StateKind, Turn } from "@opora/domain/catalogue/life"
import { Localised } from "@opora/domain/catalogue/localised"
import { Code, ServiceCode } from "@opora/domain/catalogue/names"
import { DocumentId } from "@opora/domain/documents/document"
import { VisitTold } from "@opora/domain/notifications/notice"
import { Instant } from "@opora/domain/shared/instant"
import { AgencyCode } from "@opora/domain/staff/role"
import * as v from "valibot"
import { pageOf, PageQuery } from "../page.ts"
import { ApplicationVersion } from "./drafts.ts"

/** An application in a list. `turn` says who is to act; the titles come with the catalogue. */
export const ApplicationSummary = v.pipe(
  v.object({
    id: ApplicationId,
    service: ServiceCode,
    title: Localised,
    agencyName: Localised,
    status: StateKind,
    turn: Turn,
    number: v.optional(ApplicationNumber),
    startedAt: Instant,
    updatedAt: Instant,
    submittedAt: v.optional(Instant),
    expectedBy: v.optional(Instant),
    limit: v.optional(Instant),
    overdue: v.optional(v.boolean())
  }),
  v.metadata({ ref: "ApplicationSummary" })
)
export type ApplicationSummary = v.InferOutput<typeof ApplicationSummary>

export const ApplicationList = v.pipe(
  pageOf(ApplicationSummary),
  v.metadata({ ref: "ApplicationList" })
)

/** Something that happened to the application. What was said is the clerk's word or the definition's. */
export const HistoryEntry = v.pipe(
  v.object({
    at: Instant,
    type: v.string(),
    by: v.picklist(["citizen", "agency", "portal"]),
    status: v.optional(StateKind),
    state: v.optional(Code),
    comment: v.optional(v.string()),
    reason: v.optional(Localised),
    fields: v.optional(v.array(v.string())),
    visit: v.optional(VisitTold)
  }),
  v.metadata({ ref: "ApplicationHistoryEntry" })
)
export type HistoryEntry = v.InferOutput<typeof HistoryEntry>

const Sent = v.object({
  number: ApplicationNumber,
  agency: AgencyCode,
  submittedAt: Instant,
  state: Code,
  since: Instant,
  limit: v.optional(Instant),
  /** When the decision is due; absent while the agency's clock stands or is over. */
  expectedBy: v.optional(Instant),
  overdue: v.optional(v.boolean()),
  duty: v.optional(DutyOwed),
  asked: v.optional(Asked),
  /** What each answered clarification changed: «Было» and «Стало» of the asked fields. */
  corrections: v.optional(v.array(Correction)),
  reason: v.optional(Localised),
  comment: v.optional(v.string()),
  result: v.optional(DocumentId),
  /** The citizen's signature under the act of receipt; `act` is its paper, once it is made. */
  received: v.optional(ReceiptSignature)
})

/** An application as its citizen sees it. `version` goes with every change of it. */
export const ApplicationView = v.pipe(
  v.object({
    id: ApplicationId,
    service: ServiceCode,
    title: Localised,
    agencyName: Localised,
    definition: v.number(),
    status: StateKind,
    turn: Turn,
    version: v.number(),
    startedAt: Instant,
    updatedAt: Instant,
    answers: Answers,
    sent: v.optional(Sent),
    /** What happens now, in the definition's words. */
    says: v.optional(Localised),
    moves: v.array(Move),
    history: v.array(HistoryEntry)
  }),
  v.metadata({ ref: "Application" })
)
export type ApplicationView = v.InferOutput<typeof ApplicationView>

export const AnswersBody = v.strictObject({ answers: Answers, version: ApplicationVersion })

export const ApplicationCopy = v.pipe(
  v.object({ documentId: DocumentId }),
  v.metadata({ ref: "ApplicationCopy" })
)

export const ApplicationPath = v.object({ applicationId: ApplicationId })

export const ApplicationsQuery = v.strictObject(PageQuery.entries)

/** The version after a command. */
export const Moved = v.pipe(
  v.object({ version: ApplicationVersion, status: StateKind, turn: Turn }),
  v.metadata({ ref: "ApplicationMoved" })
)
