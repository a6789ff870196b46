import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { EvidenceId } from "./evidence.ts"

export const BankLinkId = v.pipe(v.string(), v.uuid(), v.brand("BankLinkId"))
export type BankLinkId = v.InferOutput<typeof BankLinkId>

/** A bank account the citizen has linked. */
export const BankLink = v.object({
  id: BankLinkId,
  issuer: v.string(),
  linkedAt: Instant,
  /** What of their standing rests on it. */
  evidenceId: EvidenceId
})
export type BankLink = v.InferOutput<typeof BankLink>
