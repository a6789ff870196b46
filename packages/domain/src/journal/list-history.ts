import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { JournalEntry } from "./entry.ts"
import { Journal } from "./ports.ts"

/**
 * What «История действий» is narrowed to. "looks": who looked at the citizen's data; the others by
 * what happened.
 */
const kinds = {
  looks: ["DataViewed"],
  applications: [
    "ApplicationSubmitted",
    "ApplicationDutyPaid",
    "ApplicationTaken",
    "ClarificationAsked",
    "ClarificationAnswered",
    "ApplicationAmended",
    "ApplicationDataFetched",
    "ApplicationApproved",
    "ApplicationRefused",
    "ApplicationResultAttached",
    "VisitInvited",
    "ApplicationIssued",
    "ApplicationCompleted",
    "ReceiptSigned",
    "DutyRefundAsked",
    "DutyReturned",
    "DutyRefundDeclined",
    "ApplicationWithdrawn",
    "ApplicationOverdue",
    "AppointmentBooked",
    "AppointmentMoved",
    "AppointmentCancelled",
    "AppointmentKept",
    "AppointmentMissed"
  ],
  documents: [
    "DocumentUploaded",
    "DocumentChanged",
    "DocumentRemoved",
    "DocumentIssued",
    "DocumentHandedOver",
    "ReceiptIssued",
    "ReceiptActIssued",
    "VisitPaperIssued"
  ],
  consents: ["ConsentGranted", "ConsentNarrowed", "ConsentRevoked", "ConsentExpired"]
} as const satisfies Record<string, ReadonlyArray<string>>
type HistoryKind = keyof typeof kinds

export interface HistoryPage {
  readonly kind?: HistoryKind
  readonly before?: number
  readonly limit: number
}

/** «История действий»: everything that happened to the citizen's data, newest first. */
export const listHistory = Effect.fn("listHistory")(function* ({
  kind,
  ...page
}: HistoryPage): Effect.fn.Return<ReadonlyArray<JournalEntry>, never, CurrentCitizen | Journal> {
  const { id } = yield* CurrentCitizen
  return yield* (yield* Journal).ofCitizen(id, { ...page, ...(kind && { types: kinds[kind] }) })
})
