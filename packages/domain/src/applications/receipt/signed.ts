import type { SubmittedApplication } from "../application.ts"
import type { ReceiptSignature } from "./receipt-signature.ts"

/** The signature under the act of receipt, if the citizen gave one. */
export const signed = (application: SubmittedApplication): ReceiptSignature | undefined =>
  "received" in application ? application.received : undefined

/** Is the act signed, and its paper still to be made? */
export const awaitsAct = (application: SubmittedApplication): boolean => {
  const received = signed(application)
  return received !== undefined && received.act === undefined
}
