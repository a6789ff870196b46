/**
 * An identity check by scans: machines look first, an operator decides.
 *
 *   checking ── note findings ──▶ waiting ◀──────── answer ───────── wanted
 *                                 │   ▲                                ▲
 *                               take  return                           │
 *                                 ▼   │                                │
 *                                 taken ─────── ask for more ──────────┘
 *                                 │   │
 *                           approve   refuse
 *                                 ▼   ▼
 *                          approved   refused
 *
 * This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { isPrintable } from "../shared/printable.ts"
import { ClerkId } from "../staff/role.ts"
import { ScanKind, ScanSet } from "./scan.ts"

export const IdentityCaseId = v.pipe(v.string(), v.uuid(), v.brand("IdentityCaseId"))
export type IdentityCaseId = v.InferOutput<typeof IdentityCaseId>

/** What a machine looked at, and what it saw. Silent: the registry gave no answer. */
export const Finding = v.object({
  what: v.picklist(["passport-dates", "passport-registry", "snils-registry"]),
  outcome: v.picklist(["passed", "failed", "silent"])
})
export type Finding = v.InferOutput<typeof Finding>

/** Why an identity is not confirmed. */
export const RefusalReason = v.picklist([
  "unreadable",
  "data-differ",
  "another-person",
  "document-invalid"
])
export type RefusalReason = v.InferOutput<typeof RefusalReason>

/** What an operator writes to the citizen. */
export const Comment = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(3, "comment.short"),
  v.maxLength(1000, "comment.long"),
  v.check(isPrintable, "text.characters")
)

const every = { id: IdentityCaseId, submittedAt: Instant, dueBy: Instant, scans: ScanSet }
const looked = { ...every, findings: v.array(Finding) }

/** What does not exist yet is not a field: nobody decided a case that waits. */
export const IdentityCase = v.variant("status", [
  v.object({ status: v.literal("checking"), ...every }),
  v.object({ status: v.literal("waiting"), ...looked }),
  v.object({ status: v.literal("taken"), ...looked, operator: ClerkId }),
  v.object({
    status: v.literal("wanted"),
    ...looked,
    wanted: v.pipe(v.array(ScanKind), v.minLength(1)),
    comment: v.string()
  }),
  v.object({ status: v.literal("approved"), ...looked, operator: ClerkId, decidedAt: Instant }),
  v.object({
    status: v.literal("refused"),
    ...looked,
    operator: ClerkId,
    decidedAt: Instant,
    reason: RefusalReason,
    comment: v.string()
  })
])
export type IdentityCase = v.InferOutput<typeof IdentityCase>

/** Is the check still under way, at the citizen's end or ours? A citizen has one such case at most. */
export const isOpen = ({ status }: Pick<IdentityCase, "status">): boolean =>
  status !== "approved" && status !== "refused"

/** How long an operator has, in hours, from the day it comes to them. */
export const hoursToDecide = 24
