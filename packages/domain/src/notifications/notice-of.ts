import type { NoticeKind } from "./notice.ts"

/**
 * Which facts the citizen is told of, and as what. To notify about your fact, add its line here: the feed
 * entry, the letter and the SMS follow from the kind. Put the application's `number` and `service` or the
 * `amount` into the fact's data, and the words will name them.
 */
const kindOf: Readonly<Record<string, NoticeKind>> = {
  ApplicationSubmitted: "application-submitted",
  ApplicationTaken: "application-taken",
  ClarificationAsked: "clarification-asked",
  ClarificationAnswered: "clarification-answered",
  ApplicationApproved: "application-approved",
  ApplicationRefused: "application-refused",
  VisitInvited: "visit-invited",
  ApplicationIssued: "application-issued",
  ApplicationCompleted: "application-completed",
  DutyRefundAsked: "refund-asked",
  DutyRefundDeclined: "refund-declined",
  ReceiptSigned: "receipt-signed",
  ApplicationWithdrawn: "application-withdrawn",
  ApplicationReminded: "application-reminded",
  ApplicationOverdue: "application-overdue",
  AppointmentBooked: "appointment-booked",
  AppointmentMoved: "appointment-moved",
  AppointmentCancelled: "appointment-cancelled",
  AppointmentReminded: "appointment-reminded",
  AppointmentMissed: "appointment-missed",
  ChargeRaised: "charge-raised",
  PaymentSettled: "payment-settled",
  PaymentFailed: "payment-failed",
  PaymentRefunded: "payment-refunded",
  DocumentIssued: "document-issued",
  ConsentGranted: "consent-granted",
  ConsentRevoked: "consent-revoked",
  ConsentExpired: "consent-expired",
  IdentityConfirmed: "identity-confirmed",
  IdentityRefused: "identity-refused",
  IdentityCaseMoreWanted: "identity-more-wanted",
  BankLinked: "bank-linked",
  BankUnlinked: "bank-unlinked",
  ProfileSectionChanged: "profile-changed",
  NewDeviceMet: "new-device",
  PasswordChanged: "password-changed",
  PasskeyAdded: "factor-added",
  AuthenticatorAppAdded: "factor-added",
  CodesSwitchedOn: "factor-added",
  PasskeyRemoved: "factor-removed",
  AuthenticatorAppRemoved: "factor-removed",
  PasskeyCopied: "passkey-copied",
  RecoveryCodesMade: "recovery-codes-made",
  RecoveryCodeUsed: "recovery-code-used",
  SecondFactorLocked: "codes-locked",
  SessionEvicted: "session-evicted"
}

/** As what the citizen is told of facts of that type, if they are told at all. */
export const noticeOf = (type: string): NoticeKind | undefined =>
  Object.hasOwn(kindOf, type) ? kindOf[type] : undefined
