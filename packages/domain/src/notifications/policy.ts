import type { Channel } from "./messages.ts"
import type { NoticeKind, Topic } from "./notice.ts"

interface Policy {
  readonly topic: Topic
  readonly channels: ReadonlyArray<Channel>
}

const feed = [] as const satisfies Policy["channels"]
const mail = ["email"] as const satisfies Policy["channels"]
const both = ["email", "sms"] as const satisfies Policy["channels"]

/**
 * What each kind is about, and where else it goes beside the feed. An SMS is for what the citizen
 * must do, for what was decided, and for what may be another's hand on their account.
 */
export const policies: Record<NoticeKind, Policy> = {
  "application-submitted": { topic: "applications", channels: mail },
  "application-taken": { topic: "applications", channels: mail },
  "clarification-asked": { topic: "applications", channels: both },
  "clarification-answered": { topic: "applications", channels: feed },
  "application-approved": { topic: "applications", channels: both },
  "application-refused": { topic: "applications", channels: both },
  "visit-invited": { topic: "applications", channels: both },
  "application-issued": { topic: "applications", channels: mail },
  "application-completed": { topic: "applications", channels: both },
  "refund-asked": { topic: "payments", channels: mail },
  "refund-declined": { topic: "payments", channels: both },
  "receipt-signed": { topic: "applications", channels: mail },
  "application-withdrawn": { topic: "applications", channels: mail },
  "application-reminded": { topic: "applications", channels: both },
  "application-overdue": { topic: "applications", channels: mail },
  "appointment-booked": { topic: "applications", channels: both },
  "appointment-moved": { topic: "applications", channels: both },
  "appointment-cancelled": { topic: "applications", channels: both },
  "appointment-reminded": { topic: "applications", channels: both },
  "appointment-missed": { topic: "applications", channels: mail },
  "charge-raised": { topic: "payments", channels: both },
  "payment-settled": { topic: "payments", channels: mail },
  "payment-failed": { topic: "payments", channels: mail },
  "payment-refunded": { topic: "payments", channels: both },
  "document-issued": { topic: "documents", channels: mail },
  "consent-granted": { topic: "consents", channels: mail },
  "consent-revoked": { topic: "consents", channels: mail },
  "consent-expired": { topic: "consents", channels: mail },
  "identity-confirmed": { topic: "identity", channels: both },
  "identity-refused": { topic: "identity", channels: both },
  "identity-more-wanted": { topic: "identity", channels: both },
  "bank-linked": { topic: "identity", channels: both },
  "bank-unlinked": { topic: "identity", channels: both },
  "profile-changed": { topic: "identity", channels: mail },
  "new-device": { topic: "security", channels: both },
  "password-changed": { topic: "security", channels: both },
  "factor-added": { topic: "security", channels: both },
  "factor-removed": { topic: "security", channels: both },
  "passkey-copied": { topic: "security", channels: both },
  "recovery-codes-made": { topic: "security", channels: mail },
  "recovery-code-used": { topic: "security", channels: both },
  "codes-locked": { topic: "security", channels: both },
  "session-evicted": { topic: "security", channels: mail }
}

const kinds = Object.entries(policies)

/** The kinds that are about the topic. */
export const kindsAbout = (topic: Topic): ReadonlyArray<string> =>
  kinds.filter(([, policy]) => policy.topic === topic).map(([kind]) => kind)
