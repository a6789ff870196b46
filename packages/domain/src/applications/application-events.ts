import * as v from "valibot"
import { Answers } from "../catalogue/answers.ts"
import { Move, Turn } from "../catalogue/life.ts"
import { Localised } from "../catalogue/localised.ts"
import { Code } from "../catalogue/names.ts"
import { DocumentId } from "../documents/document.ts"
import { Actor } from "../journal/actor.ts"
import { PaymentId } from "../payments/payment-id.ts"
import { Instant } from "../shared/instant.ts"
import { JsonObject } from "../shared/json.ts"
import { AgencyCode } from "../staff/role.ts"
import { Asked, DutyOwed } from "./application.ts"
import { ApplicationNumber } from "./number.ts"
import { ReceiptSignature } from "./receipt/receipt-signature.ts"
import { RefundReason } from "./refund/duty-refund.ts"

const place = {
  state: Code,
  turn: Turn,
  moved: Move,
  limit: v.optional(Instant),
  /** The agency's clock stands here. */
  pauses: v.boolean()
}

/**
 * Where a move leads: as much of the definition's state as the application keeps. The event carries
 * it, so that what happened reads the same after the definition has changed.
 */
export const Arrival = v.variant("kind", [
  v.object({ kind: v.picklist(["payment", "accepted", "in-work", "withdrawn"]), ...place }),
  v.object({ kind: v.literal("clarification"), ...place, asked: Asked }),
  v.object({ kind: v.literal("refused"), ...place, reason: Localised }),
  v.object({
    kind: v.picklist(["approved", "ready", "issued", "done"]),
    ...place,
    comment: v.optional(v.string())
  })
])
export type Arrival = v.InferOutput<typeof Arrival>

const event = <const Type extends string, const Entries extends v.ObjectEntries>(
  type: Type,
  entries: Entries
) => v.object({ type: v.literal(type), at: Instant, by: Actor, ...entries })

const to = { to: Arrival }
/** The answers as they are now, and the fields that are not what they were. */
const answers = { answers: Answers, fields: v.array(v.string()) }

/** What can happen to an application. Facts, once written to the journal, are never taken back. */
export const ApplicationEvent = v.variant("type", [
  event("ApplicationSubmitted", {
    ...to,
    number: ApplicationNumber,
    agency: AgencyCode,
    dueBy: Instant,
    duty: v.optional(DutyOwed)
  }),
  event("ApplicationDutyPaid", to),
  event("ApplicationTaken", to),
  event("ClarificationAsked", to),
  event("ClarificationAnswered", { ...to, ...answers }),
  event("ApplicationAmended", { ...to, ...answers }),
  event("ApplicationDataFetched", { registry: v.string(), reply: JsonObject }),
  event("ApplicationApproved", to),
  event("ApplicationRefused", to),
  event("VisitInvited", to),
  event("ApplicationIssued", to),
  event("ApplicationCompleted", to),
  event("ReceiptSigned", { ...to, received: ReceiptSignature }),
  event("ReceiptActAttached", { act: DocumentId }),
  event("ApplicationWithdrawn", to),
  event("ApplicationResultAttached", { result: DocumentId }),
  event("DutyCameLate", {}),
  event("DutyRefundAsked", { paymentId: PaymentId, reason: RefundReason }),
  event("DutyReturned", {}),
  event("DutyRefundDeclined", {}),
  event("ApplicationReminded", {}),
  event("ApplicationOverdue", {})
])
export type ApplicationEvent = v.InferOutput<typeof ApplicationEvent>
