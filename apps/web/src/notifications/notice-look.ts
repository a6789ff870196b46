import type { NoticeKind } from "@opora/domain/notifications/notice"
import type { Tone } from "@opora/ui/badge/badge"
import BadgeCheck from "lucide-solid/icons/badge-check"
import BadgeX from "lucide-solid/icons/badge-x"
import CalendarClock from "lucide-solid/icons/calendar-clock"
import CircleAlert from "lucide-solid/icons/circle-alert"
import CircleCheck from "lucide-solid/icons/circle-check"
import CircleX from "lucide-solid/icons/circle-x"
import FileText from "lucide-solid/icons/file-text"
import IdCard from "lucide-solid/icons/id-card"
import KeyRound from "lucide-solid/icons/key-round"
import Landmark from "lucide-solid/icons/landmark"
import MonitorSmartphone from "lucide-solid/icons/monitor-smartphone"
import ShieldCheck from "lucide-solid/icons/shield-check"
import ShieldX from "lucide-solid/icons/shield-x"
import UserRound from "lucide-solid/icons/user-round"
import Wallet from "lucide-solid/icons/wallet"
import type { Component } from "solid-js"

interface Look {
  readonly icon: Component<{ "aria-hidden": "true" }>
  readonly tone: Tone
}

const look = (icon: Look["icon"], tone: Tone): Look => ({ icon, tone })

/** The picture beside a notice. The words say the same. */
export const looks: Record<NoticeKind, Look> = {
  "application-submitted": look(FileText, "mute"),
  "application-taken": look(FileText, "info"),
  "clarification-asked": look(CircleAlert, "warn"),
  "clarification-answered": look(FileText, "mute"),
  "application-approved": look(CircleCheck, "ok"),
  "application-refused": look(CircleX, "bad"),
  "visit-invited": look(CalendarClock, "info"),
  "application-issued": look(CircleCheck, "ok"),
  "application-completed": look(CircleCheck, "ok"),
  "receipt-signed": look(CircleCheck, "ok"),
  "refund-asked": look(Wallet, "info"),
  "refund-declined": look(Wallet, "bad"),
  "application-withdrawn": look(FileText, "mute"),
  "application-reminded": look(CircleAlert, "warn"),
  "application-overdue": look(CalendarClock, "warn"),
  "appointment-booked": look(CalendarClock, "ok"),
  "appointment-moved": look(CalendarClock, "info"),
  "appointment-cancelled": look(CalendarClock, "warn"),
  "appointment-reminded": look(CalendarClock, "warn"),
  "appointment-missed": look(CalendarClock, "warn"),
  "charge-raised": look(Wallet, "info"),
  "payment-settled": look(Wallet, "ok"),
  "payment-failed": look(Wallet, "bad"),
  "payment-refunded": look(Wallet, "ok"),
  "document-issued": look(IdCard, "ok"),
  "consent-granted": look(ShieldCheck, "mute"),
  "consent-revoked": look(ShieldX, "mute"),
  "consent-expired": look(ShieldX, "mute"),
  "identity-confirmed": look(BadgeCheck, "ok"),
  "identity-refused": look(BadgeX, "bad"),
  "identity-more-wanted": look(CircleAlert, "warn"),
  "bank-linked": look(Landmark, "warn"),
  "bank-unlinked": look(Landmark, "mute"),
  "profile-changed": look(UserRound, "mute"),
  "new-device": look(MonitorSmartphone, "bad"),
  "password-changed": look(KeyRound, "warn"),
  "factor-added": look(KeyRound, "warn"),
  "factor-removed": look(KeyRound, "warn"),
  "passkey-copied": look(KeyRound, "bad"),
  "recovery-codes-made": look(KeyRound, "mute"),
  "recovery-code-used": look(KeyRound, "warn"),
  "codes-locked": look(KeyRound, "bad"),
  "session-evicted": look(MonitorSmartphone, "mute")
}
