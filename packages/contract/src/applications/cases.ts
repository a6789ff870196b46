import { Asked, Clock } from "@opora/domain/applications/application"
import { Correction } from "@opora/domain/applications/change/correction"
import { ApplicationNumber } from "@opora/domain/applications/number"
import { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"
import { Said } from "@opora/domain/applications/said"
import { Answers } from "@opora/domain/catalogue/answers"
import { Definition } from "@opora/domain/catalogue/definition"
import { Move, StateKind, Turn } from "@opora/domain/catalogue/life"
import { Localised } from "@opora/domain/catalogue/localised"
import { Code, ServiceCode } from "@opora/domain/catalogue/names"
import { DocumentId } from "@opora/domain/documents/document"
import { Instant } from "@opora/domain/shared/instant"
import { JsonObject } from "@opora/domain/shared/json"
import * as v from "valibot"
import { CaseVisit } from "../appointments/desk-visits.ts"
import { pageOf, PageQuery } from "../page.ts"
import { HistoryEntry } from "./applications.ts"
import { CaseDuty } from "./refunds.ts"

/** A case in the agency's queue. It tells nothing of the citizen. */
export const CaseSummary = v.pipe(
  v.object({
    number: ApplicationNumber,
    service: ServiceCode,
    title: Localised,
    status: StateKind,
    turn: Turn,
    submittedAt: Instant,
    updatedAt: Instant,
    expectedBy: v.optional(Instant),
    limit: v.optional(Instant),
    overdue: v.boolean()
  }),
  v.metadata({ ref: "CaseSummary" })
)
export type CaseSummary = v.InferOutput<typeof CaseSummary>

export const CaseQueue = v.pipe(pageOf(CaseSummary), v.metadata({ ref: "CaseQueue" }))

export const QueueQuery = v.strictObject({
  ...PageQuery.entries,
  /** "open": what is to be decided; "waiting": for the citizen; "closed". */
  show: v.optional(v.picklist(["open", "waiting", "closed"], "queue.show"), "open")
})

/** How many cases are to be decided, and how many wait for others. A hundred stands for more, too. */
export const CaseCounts = v.pipe(
  v.object({ open: v.number(), waiting: v.number() }),
  v.metadata({ ref: "CaseCounts" })
)

/** How an open case stands now. Asked by the page itself; it tells nothing of the citizen. */
export const CaseStanding = v.pipe(
  v.object({ version: v.number(), status: StateKind, turn: Turn }),
  v.metadata({ ref: "CaseStanding" })
)
export type CaseStanding = v.InferOutput<typeof CaseStanding>

/** A document of the case that the portal issued: who signed it, when, and whether the seal holds. */
const SealedDocument = v.object({
  documentId: DocumentId,
  title: v.string(),
  issuer: Localised,
  issuedAt: Instant,
  /** By which anyone checks it at /verify. */
  code: v.string(),
  seal: v.picklist(["intact", "broken", "lost"])
})
export type SealedDocument = v.InferOutput<typeof SealedDocument>

/** A case as a clerk sees it. Reading it is noted in the citizen's history. */
export const CaseView = v.pipe(
  v.object({
    number: ApplicationNumber,
    version: v.number(),
    title: Localised,
    status: StateKind,
    state: Code,
    turn: Turn,
    submittedAt: Instant,
    since: Instant,
    limit: v.optional(Instant),
    expectedBy: v.optional(Instant),
    /** The agency's term: it stands while others are awaited; `left` of it in milliseconds. */
    clock: Clock,
    overdue: v.boolean(),
    steps: Definition.entries.steps,
    refusals: v.array(Localised),
    answers: Answers,
    /** What answered clarifications changed, as far as the consent opens it. */
    corrections: v.array(Correction),
    fetched: JsonObject,
    sealed: v.array(SealedDocument),
    asked: v.optional(Asked),
    reason: v.optional(Localised),
    comment: v.optional(v.string()),
    /** The citizen's signature under the act of receipt; `act` opens as a document of the case. */
    received: v.optional(ReceiptSignature),
    dutyPaid: v.optional(v.boolean()),
    duty: v.optional(CaseDuty),
    visit: v.optional(CaseVisit),
    moves: v.array(Move),
    history: v.array(HistoryEntry)
  }),
  v.metadata({ ref: "Case" })
)
export type CaseView = v.InferOutput<typeof CaseView>

const seen = { version: v.pipe(v.number(), v.safeInteger(), v.minValue(1, "version.format")) }

/** What a clerk does with a case, on the version they saw. */
export const CaseMove = v.variant("do", [
  v.strictObject({ do: v.picklist(["take", "issue", "finish"]), ...seen }),
  v.strictObject({ do: v.literal("ask"), ...seen, ...Asked.entries }),
  v.strictObject({
    do: v.picklist(["approve", "make-ready"]),
    ...seen,
    comment: v.optional(Said)
  }),
  v.strictObject({ do: v.literal("refuse"), ...seen, reason: Said })
])
export type CaseMove = v.InferOutput<typeof CaseMove>

export const CasePath = v.object({ number: ApplicationNumber })
export const CaseDocumentPath = v.object({ number: ApplicationNumber, documentId: DocumentId })
