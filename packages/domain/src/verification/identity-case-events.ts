import * as v from "valibot"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { ClerkId } from "../staff/role.ts"
import { Finding, type IdentityCase, RefusalReason } from "./identity-case.ts"
import { ScanKind, ScanSet } from "./scan.ts"

const happened = { at: Instant, by: Actor }

/** What can happen to an identity check. */
export const IdentityCaseEvent = v.variant("type", [
  v.object({
    type: v.literal("IdentityCaseSubmitted"),
    ...happened,
    scans: ScanSet,
    dueBy: Instant
  }),
  v.object({ type: v.literal("IdentityCaseChecked"), ...happened, findings: v.array(Finding) }),
  v.object({ type: v.literal("IdentityCaseTaken"), ...happened, operator: ClerkId }),
  v.object({ type: v.literal("IdentityCaseReturned"), ...happened }),
  v.object({
    type: v.literal("IdentityCaseMoreWanted"),
    ...happened,
    wanted: v.array(ScanKind),
    comment: v.string()
  }),
  v.object({
    type: v.literal("IdentityCaseAnswered"),
    ...happened,
    scans: ScanSet,
    dueBy: Instant
  }),
  v.object({ type: v.literal("IdentityConfirmed"), ...happened, operator: ClerkId }),
  v.object({
    type: v.literal("IdentityRefused"),
    ...happened,
    operator: ClerkId,
    reason: RefusalReason,
    comment: v.string()
  })
])
export type IdentityCaseEvent = v.InferOutput<typeof IdentityCaseEvent>

/** The check after something happened to it. */
export const evolve = (before: IdentityCase, event: IdentityCaseEvent): IdentityCase => {
  const { id, submittedAt, dueBy, scans } = before
  const findings = before.status === "checking" ? [] : before.findings
  const looked = { id, submittedAt, dueBy, scans, findings }

  switch (event.type) {
    case "IdentityCaseSubmitted":
      return before
    case "IdentityCaseChecked":
      return { status: "waiting", ...looked, findings: event.findings }
    case "IdentityCaseTaken":
      return { status: "taken", ...looked, operator: event.operator }
    case "IdentityCaseReturned":
      return { status: "waiting", ...looked }
    case "IdentityCaseMoreWanted":
      return { status: "wanted", ...looked, wanted: event.wanted, comment: event.comment }
    case "IdentityCaseAnswered":
      return { status: "waiting", ...looked, scans: event.scans, dueBy: event.dueBy }
    case "IdentityConfirmed":
      return { status: "approved", ...looked, operator: event.operator, decidedAt: event.at }
    case "IdentityRefused":
      return {
        status: "refused",
        ...looked,
        operator: event.operator,
        decidedAt: event.at,
        reason: event.reason,
        comment: event.comment
      }
  }
}
