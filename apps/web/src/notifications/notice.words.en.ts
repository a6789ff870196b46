import type { NoticeDetails, NoticeKind } from "@opora/domain/notifications/notice"
import { money } from "@opora/ui/i18n/format"
import { momentIn } from "@opora/ui/i18n/zoned"
import type { words as russian } from "./notice.words.ru.ts"

type About = NoticeDetails

interface Told {
  readonly title: string
  readonly text: (about: About) => string | undefined
}

const numbered = ({ number, serviceName }: About) => {
  if (number === undefined) return undefined
  return serviceName
    ? `${serviceName.en}, application No. ${number}.`
    : `Application No. ${number}.`
}
const summed = ({ amount }: About) => (amount === undefined ? undefined : `${money(amount)}.`)
const visited = ({ visit, serviceName: _inVisit, ...about }: About) =>
  joined(visit && `${momentIn(visit.zone, visit.at)}. ${visit.address.en}.`, numbered(about))
const joined = (...parts: ReadonlyArray<string | undefined>) =>
  parts.filter((part) => part !== undefined).join(" ")

export const words: typeof russian = {
  markRead: "Mark as read",
  remove: "Remove",
  isUnread: "Unread",
  kinds: {
    "application-submitted": { title: "Application sent", text: (about) => numbered(about) },
    "application-taken": { title: "Application taken up", text: (about) => numbered(about) },
    "clarification-asked": {
      title: "Clarification needed",
      text: (about) => joined(numbered(about), "Answer, so that the agency can go on.")
    },
    "clarification-answered": { title: "Clarification sent", text: (about) => numbered(about) },
    "application-approved": { title: "Application approved", text: (about) => numbered(about) },
    "application-refused": {
      title: "Application refused",
      text: (about) => joined(numbered(about), "The reason is in the application.")
    },
    "visit-invited": { title: "You are invited to a visit", text: (about) => numbered(about) },
    "application-issued": { title: "Result handed over", text: (about) => numbered(about) },
    "application-completed": { title: "Application complete", text: (about) => numbered(about) },
    "receipt-signed": {
      title: "Receipt signed",
      text: (about) => joined(numbered(about), "If this was not you, tell us.")
    },
    "refund-asked": {
      title: "The duty is coming back",
      text: (about) => joined(numbered(about), summed(about))
    },
    "refund-declined": {
      title: "The bank declined the refund",
      text: (about) => joined(numbered(about), "The agency will try again.")
    },
    "application-withdrawn": { title: "Application withdrawn", text: (about) => numbered(about) },
    "application-reminded": {
      title: "Application waits for you",
      text: (about) => joined(numbered(about), "Its time is running out.")
    },
    "application-overdue": {
      title: "The agency is late",
      text: (about) => joined(numbered(about), "We have reminded the agency.")
    },
    "appointment-booked": { title: "Your visit is booked", text: (about) => visited(about) },
    "appointment-moved": { title: "Your visit is moved", text: (about) => visited(about) },
    "appointment-cancelled": { title: "Your visit is cancelled", text: (about) => visited(about) },
    "appointment-reminded": { title: "You are expected tomorrow", text: (about) => visited(about) },
    "appointment-missed": { title: "You missed your visit", text: (about) => visited(about) },
    "charge-raised": { title: "New charge", text: (about) => summed(about) },
    "payment-settled": {
      title: "Payment went through",
      text: (about) => joined(summed(about), "The receipt is under Payments.")
    },
    "payment-failed": {
      title: "Payment failed",
      text: (about) => joined(summed(about), "No money was taken. Try again.")
    },
    "payment-refunded": { title: "Money returned", text: (about) => summed(about) },
    "document-issued": { title: "New document", text: () => "It is among your documents." },
    "consent-granted": { title: "Consent given", text: () => "You can revoke it under Consents." },
    "consent-revoked": {
      title: "Consent revoked",
      text: () => "The agency no longer sees these data."
    },
    "consent-expired": {
      title: "Consent expired",
      text: () => "The agency no longer sees these data."
    },
    "identity-confirmed": {
      title: "Identity confirmed",
      text: () => "More services are open to you."
    },
    "identity-refused": {
      title: "Identity not confirmed",
      text: () => "See the reason and try again."
    },
    "identity-more-wanted": {
      title: "Something more is needed",
      text: () => "Complete your data to confirm your identity."
    },
    "bank-linked": { title: "Bank linked", text: () => "If it was not you, unlink it." },
    "bank-unlinked": { title: "Bank unlinked", text: () => undefined },
    "profile-changed": { title: "Profile changed", text: () => "You can undo it under My data." },
    "new-device": {
      title: "New device signed in",
      text: () => "If it was not you, end its session and change the password."
    },
    "password-changed": {
      title: "Password changed",
      text: () => "Other sessions were ended."
    },
    "factor-added": { title: "Way to sign in added", text: () => "If it was not you, remove it." },
    "factor-removed": {
      title: "Way to sign in removed",
      text: () => "If it was not you, change the password."
    },
    "passkey-copied": {
      title: "A passkey may have been copied",
      text: () => "Remove it and make a new one."
    },
    "recovery-codes-made": { title: "Recovery codes made", text: () => "The old ones are void." },
    "recovery-code-used": {
      title: "Recovery code used",
      text: () => "If it was not you, change the password."
    },
    "codes-locked": {
      title: "Second step closed",
      text: () => "Too many codes were wrong. Try later."
    },
    "session-evicted": { title: "Old session ended", text: () => "There were too many sessions." }
  } satisfies Record<NoticeKind, Told>
}
