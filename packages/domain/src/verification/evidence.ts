import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { ClerkId } from "../staff/role.ts"

export const EvidenceId = v.pipe(v.string(), v.uuid(), v.brand("EvidenceId"))
export type EvidenceId = v.InferOutput<typeof EvidenceId>

/** How it was found out who the citizen is («Подтверждение личности»). */
export const Method = v.picklist(["bank", "scans"])
export type Method = v.InferOutput<typeof Method>

/** How much a method proves: that a bank holds an account of this person, or who this person is. */
export const Strength = v.picklist(["account", "identity"])
export type Strength = v.InferOutput<typeof Strength>

/**
 * What a level rests on (NIST SP 800-63A-4). Evidence is only ever added; what no longer holds is
 * marked revoked, once, and stays.
 */
export const Evidence = v.object({
  id: EvidenceId,
  method: Method,
  strength: Strength,
  /** Who vouches: the bank's issuer address, or "portal". */
  issuer: v.string(),
  validatedAt: Instant,
  expiresAt: v.optional(Instant),
  revokedAt: v.optional(Instant),
  operatorId: v.optional(ClerkId)
})
export type Evidence = v.InferOutput<typeof Evidence>

/** Does it still hold at that moment? */
export const holds = ({ revokedAt, expiresAt }: Evidence, at: Instant): boolean =>
  revokedAt === undefined && (expiresAt === undefined || at < expiresAt)
