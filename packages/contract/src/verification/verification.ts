import { Level } from "@opora/domain/accounts/level"
import { MediaType } from "@opora/domain/documents/file"
import { Section } from "@opora/domain/profile/section"
import { Instant } from "@opora/domain/shared/instant"
import { BankLinkId } from "@opora/domain/verification/bank-link"
import { Likeness } from "@opora/domain/verification/compare-claims"
import { EvidenceId, Method } from "@opora/domain/verification/evidence"
import { IdentityCaseId, RefusalReason } from "@opora/domain/verification/identity-case"
import { ScanId, ScanKind, ScanSet } from "@opora/domain/verification/scan"
import * as v from "valibot"

const submitted = {
  id: IdentityCaseId,
  submittedAt: Instant,
  /** By when an operator should have decided. */
  dueBy: Instant,
  scans: ScanSet
}

/** An identity check as its owner sees it: not who decides, and not what machines found. */
export const OwnIdentityCase = v.pipe(
  v.variant("status", [
    v.object({ status: v.literal("checking"), ...submitted }),
    v.object({ status: v.literal("waiting"), ...submitted }),
    v.object({ status: v.literal("taken"), ...submitted }),
    v.object({
      status: v.literal("wanted"),
      ...submitted,
      wanted: v.array(ScanKind),
      comment: v.string()
    }),
    v.object({ status: v.literal("approved"), ...submitted, decidedAt: Instant }),
    v.object({
      status: v.literal("refused"),
      ...submitted,
      decidedAt: Instant,
      reason: RefusalReason,
      comment: v.string()
    })
  ]),
  v.metadata({ ref: "IdentityCase" })
)
export type OwnIdentityCase = v.InferOutput<typeof OwnIdentityCase>

/** A scan that was uploaded, without its picture. */
export const ScanShown = v.pipe(
  v.object({
    id: ScanId,
    kind: ScanKind,
    mediaType: MediaType,
    size: v.number(),
    uploadedAt: Instant
  }),
  v.metadata({ ref: "Scan" })
)
export type ScanShown = v.InferOutput<typeof ScanShown>

const Step = v.picklist(["second-factor", "bank", "profile", "scans"])

/** GET /verification: how well the account knows its owner, on what that rests, what is still to do. */
export const Verification = v.pipe(
  v.object({
    level: Level,
    /** What each level still asks for. */
    steps: v.object({ standard: v.array(Step), verified: v.array(Step) }),
    evidence: v.array(
      v.object({
        id: EvidenceId,
        method: Method,
        validatedAt: Instant,
        expiresAt: v.optional(Instant)
      })
    ),
    links: v.array(v.object({ id: BankLinkId, bank: v.string(), linkedAt: Instant })),
    /** The latest upload of each kind. */
    scans: v.array(ScanShown),
    identityCase: v.optional(OwnIdentityCase)
  }),
  v.metadata({ ref: "Verification" })
)
export type Verification = v.InferOutput<typeof Verification>

export const BankVisitBegun = v.pipe(
  v.object({ url: v.pipe(v.string(), v.url()) }),
  v.metadata({ ref: "BankVisitBegun" })
)

/** POST /verification/bank/return: what stood behind the question mark when the bank sent the citizen back. */
export const BankAnswer = v.pipe(
  v.strictObject({ query: v.pipe(v.string(), v.maxLength(4000, "text.too_long")) }),
  v.metadata({ ref: "BankAnswer" })
)

const likeness = v.object({ name: Likeness, birthDate: Likeness, snils: Likeness })

/** What the bank told, beside «Мои данные». */
export const BankSaid = v.pipe(
  v.object({ bank: v.string(), likeness, fills: v.array(Section) }),
  v.metadata({ ref: "BankSaid" })
)
export type BankSaid = v.InferOutput<typeof BankSaid>

/** POST /verification/bank/link: the citizen's word on it. */
export const BankConsent = v.pipe(
  v.strictObject({ fill: v.boolean() }),
  v.metadata({ ref: "BankConsent" })
)

/** The level from now on. */
export const LevelNow = v.pipe(v.object({ level: Level }), v.metadata({ ref: "LevelNow" }))

export const BankLinkPath = v.object({ linkId: BankLinkId })
export const ScanPath = v.object({ kind: ScanKind })

/** One scan of each kind, uploaded beforehand. */
export const ScansChosen = v.pipe(
  v.strictObject({ passport: ScanId, snils: ScanId, selfie: ScanId }),
  v.metadata({ ref: "ScansChosen" })
)
