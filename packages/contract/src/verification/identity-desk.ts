import { MediaType } from "@opora/domain/documents/file"
import { Day } from "@opora/domain/profile/day"
import { Name } from "@opora/domain/profile/name"
import { Passport } from "@opora/domain/profile/passport"
import { Snils } from "@opora/domain/profile/snils"
import { Instant } from "@opora/domain/shared/instant"
import {
  Comment,
  Finding,
  IdentityCase,
  IdentityCaseId,
  RefusalReason
} from "@opora/domain/verification/identity-case"
import { ScanKind } from "@opora/domain/verification/scan"
import * as v from "valibot"

export const IdentityCasePath = v.object({ caseId: IdentityCaseId })
export const IdentityScanPath = v.object({ caseId: IdentityCaseId, kind: ScanKind })

/** GET /desk/identity-cases/:caseId: what the operator who has the check needs, and no more. */
export const IdentityCaseAtDesk = v.pipe(
  v.object({
    id: IdentityCaseId,
    submittedAt: Instant,
    dueBy: Instant,
    findings: v.array(Finding),
    scans: v.array(v.object({ kind: ScanKind, mediaType: MediaType })),
    profile: v.object({
      name: v.optional(Name),
      birthDate: v.optional(Day),
      passport: v.optional(Passport),
      snils: v.optional(Snils)
    })
  }),
  v.metadata({ ref: "IdentityCaseAtDesk" })
)
export type IdentityCaseAtDesk = v.InferOutput<typeof IdentityCaseAtDesk>

/** How the check stands after an operator did something with it. */
export const IdentityCaseMoved = v.pipe(
  v.object({
    id: IdentityCaseId,
    status: v.picklist(IdentityCase.options.map(({ entries }) => entries.status.literal))
  }),
  v.metadata({ ref: "IdentityCaseMoved" })
)

/** POST …/refuse */
export const RefuseIdentity = v.pipe(
  v.strictObject({ reason: RefusalReason, comment: Comment }),
  v.metadata({ ref: "RefuseIdentity" })
)

/** POST …/ask-for-scans */
export const AskForScans = v.pipe(
  v.strictObject({
    wanted: v.pipe(
      v.array(ScanKind),
      v.minLength(1, "scans.wanted"),
      v.maxLength(3, "scans.wanted")
    ),
    comment: Comment
  }),
  v.metadata({ ref: "AskForScans" })
)
