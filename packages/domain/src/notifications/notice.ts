import * as v from "valibot"
import { Localised } from "../catalogue/localised.ts"
import { Instant } from "../shared/instant.ts"

/** Names one notice of one citizen: the place in their journal of what they are told about. */
export const NoticeId = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.brand("NoticeId"))
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
  "visit-invited",
  "application-issued",
  "application-completed",
  "receipt-signed",
  "refund-asked",
  "refund-declined",
  "application-withdrawn",
  "application-reminded",
  "application-overdue",
  "appointment-booked",
  "appointment-moved",
  "appointment-cancelled",
  "appointment-reminded",
  "appointment-missed",
  "charge-raised",
  "payment-settled",
  "payment-failed",
  "payment-refunded",
  "document-issued",
  "consent-granted",
  "consent-revoked",
  "consent-expired",
  "identity-confirmed",
  "identity-refused",
  "identity-more-wanted",
  "bank-linked",
  "bank-unlinked",
  "profile-changed",
  "new-device",
  "password-changed",
  "factor-added",
  "factor-removed",
  "passkey-copied",
  "recovery-codes-made",
  "recovery-code-used",
  "codes-locked",
  "session-evicted"
])
export type NoticeKind = v.InferOutput<typeof NoticeKind>

/** A visit, by names: which service, where, and when by the clock of that zone. */
export const VisitTold = v.object({
  service: Localised,
  office: Localised,
  address: Localised,
  at: Instant,
  zone: v.pipe(v.string(), v.maxLength(60))
})
export type VisitTold = v.InferOutput<typeof VisitTold>

/** What the words of a notice need: the number of the application, its service, kopecks, the visit. */
export const NoticeDetails = v.object({
  number: v.optional(v.pipe(v.string(), v.maxLength(40))),
  service: v.optional(v.pipe(v.string(), v.maxLength(80))),
  /** What that service is called. */
  serviceName: v.optional(Localised),
  amount: v.optional(v.pipe(v.number(), v.safeInteger())),
  visit: v.optional(VisitTold)
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
