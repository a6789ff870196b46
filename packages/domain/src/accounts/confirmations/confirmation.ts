import * as v from "valibot"
import { Instant } from "../../shared/instant.ts"
import { CitizenId } from "../citizen.ts"

export const ConfirmationId = v.pipe(v.string(), v.uuid(), v.brand("ConfirmationId"))
export type ConfirmationId = v.InferOutput<typeof ConfirmationId>

/** What may be confirmed. Each is asked for by one use case, with a payload that names the thing. */
export const Operation = v.picklist([
  "applications.submit",
  "applications.confirm-receipt",
  "profile.change"
])
export type Operation = v.InferOutput<typeof Operation>

/**
 * A confirmation belongs to one session, one operation and one payload: what is confirmed is what is
 * done (eIDAS calls it "what you see is what you sign"). First it is open, then confirmed, then used up.
 */
export const Confirmation = v.object({
  id: ConfirmationId,
  citizenId: CitizenId,
  sessionId: v.string(),
  operation: Operation,
  /** SHA-256 of the canonical payload (RFC 8785), hexadecimal. */
  payloadHash: v.pipe(v.string(), v.length(64)),
  expiresAt: Instant
})
export type Confirmation = v.InferOutput<typeof Confirmation>

/** An open one waits as long as a code by mail lives; a confirmed one is good for five minutes. */
export const openFor = 10 * 60_000
export const confirmedFor = 5 * 60_000

/** The two digits by which the citizen knows on the telephone what the page asks them to confirm. */
export const digitsOf = ({ payloadHash }: Pick<Confirmation, "payloadHash">): string =>
  String(Number.parseInt(payloadHash.slice(0, 8), 16) % 100).padStart(2, "0")
