import * as v from "valibot"
import { Instant } from "../shared/instant.ts"

/** Names one notice of one citizen. It sorts by time (UUID version 7). */
export const NoticeId = v.pipe(v.string(), v.uuid(), v.brand("NoticeId"))
export type NoticeId = v.InferOutput<typeof NoticeId>

/** What a notice is about: the filter «По типу услуги». */
export const Topic = v.picklist([
  "applications",
  "payments",
  "documents",
  "consents",
  "identity",
  "security"
])
export type Topic = v.InferOutput<typeof Topic>

/** Every kind of notice. */
export const NoticeKind = v.picklist([
  "application-submitted",
  "application-taken",
  "clarification-asked",
  "clarification-answered",
  "application-approved",
  "application-refused",
  "application-withdrawn",
  "application-expired",
  "visit-invited",
  "application-completed",
  "charge-raised",
  "payment-settled",
  "payment-failed",
  "payment-refunded",
  "document-issued",
  "document-checked",
  "document-rejected",
  "consent-granted",
  "consent-revoked",
  "identity-approved",
  "identity-refused",
  "bank-linked",
  "bank-unlinked",
  "profile-changed",
  "new-device",
  "password-changed",
  "contact-changed",
  "factor-added",
  "factor-removed",
  "recovery-code-used",
  "codes-locked",
  "access-restored",
  "session-evicted"
])
export type NoticeKind = v.InferOutput<typeof NoticeKind>

type Channels = ReadonlyArray<"sms" | "email">
const feed = [] as const satisfies Channels
const mail = ["email"] as const satisfies Channels
const both = ["email", "sms"] as const satisfies Channels

/**
 * What each kind is about, and where else it goes beside the feed. An SMS is for what the citizen
 * must do, for what was decided, and for what may be another's hand on their account.
 */
export const policies: Record<NoticeKind, { readonly topic: Topic; readonly channels: Channels }> =
  {
    "application-submitted": { topic: "applications", channels: mail },
    "application-taken": { topic: "applications", channels: mail },
    "clarification-asked": { topic: "applications", channels: both },
    "clarification-answered": { topic: "applications", channels: feed },
    "application-approved": { topic: "applications", channels: both },
    "application-refused": { topic: "applications", channels: both },
    "application-withdrawn": { topic: "applications", channels: mail },
    "application-expired": { topic: "applications", channels: both },
    "visit-invited": { topic: "applications", channels: both },
    "application-completed": { topic: "applications", channels: both },
    "charge-raised": { topic: "payments", channels: both },
    "payment-settled": { topic: "payments", channels: mail },
    "payment-failed": { topic: "payments", channels: mail },
    "payment-refunded": { topic: "payments", channels: both },
    "document-issued": { topic: "documents", channels: mail },
    "document-checked": { topic: "documents", channels: mail },
    "document-rejected": { topic: "documents", channels: mail },
    "consent-granted": { topic: "consents", channels: mail },
    "consent-revoked": { topic: "consents", channels: mail },
    "identity-approved": { topic: "identity", channels: both },
    "identity-refused": { topic: "identity", channels: both },
    "bank-linked": { topic: "identity", channels: both },
    "bank-unlinked": { topic: "identity", channels: both },
    "profile-changed": { topic: "identity", channels: mail },
    "new-device": { topic: "security", channels: both },
    "password-changed": { topic: "security", channels: both },
    "contact-changed": { topic: "security", channels: both },
    "factor-added": { topic: "security", channels: both },
    "factor-removed": { topic: "security", channels: both },
    "recovery-code-used": { topic: "security", channels: both },
    "codes-locked": { topic: "security", channels: both },
    "access-restored": { topic: "security", channels: both },
    "session-evicted": { topic: "security", channels: mail }
  }

/** What the words of a notice need: the number of the application, the code of its service, kopecks. */
export const NoticeDetails = v.object({
  number: v.optional(v.pipe(v.string(), v.maxLength(40))),
  service: v.optional(v.pipe(v.string(), v.maxLength(80))),
  amount: v.optional(v.pipe(v.number(), v.safeInteger()))
})
export type NoticeDetails = v.InferOutput<typeof NoticeDetails>

/** Something the citizen should know of. `subject` leads to what it is about: "application/<id>". */
export const Notice = v.object({
  id: NoticeId,
  at: Instant,
  kind: NoticeKind,
  subject: v.string(),
  details: NoticeDetails,
  readAt: v.optional(Instant)
})
export type Notice = v.InferOutput<typeof Notice>
