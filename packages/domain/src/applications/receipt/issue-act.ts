import { Effect } from "effect"
import { issuePaper } from "../../documents/issue-paper.ts"
import { byOffice } from "../../journal/actor.ts"
import { fullName } from "../../profile/name.ts"
import { Profiles } from "../../profile/ports.ts"
import { atomically } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { portal } from "../../staff/role.ts"
import type { Decided, SubmittedApplication } from "../application.ts"
import { decide } from "../decide.ts"
import { subjectOf } from "../facts.ts"
import { keepMoved } from "../keep-moved.ts"
import type { DefinedPlan } from "../plan-of.ts"
import type { Stored } from "../ports.ts"
import { receiptActOf } from "./receipt-act.ts"
import type { ReceiptSignature } from "./receipt-signature.ts"

/**
 * Make the paper of a signed act of receipt, sealed, into «Мои документы», and hang it at the application.
 * One application is one act, however often it is tried.
 */
export const issueAct = Effect.fnUntraced(function* (
  stored: Stored<SubmittedApplication>,
  plan: DefinedPlan
) {
  const { application } = stored
  if (!isSigned(application)) return
  const paper = yield* issue(application, plan)
  const asked = { at: yield* now, by: byOffice(portal) }
  const attach = { type: "attach-act", act: paper.id, ...asked } as const
  const events = yield* Effect.fromResult(decide(attach, application, plan))
  if (events.length > 0) yield* atomically(keepMoved(stored, events, plan))
})

type Signed = Decided & { readonly received: ReceiptSignature }

const isSigned = (application: SubmittedApplication): application is Signed =>
  "received" in application && application.received !== undefined

const issue = Effect.fnUntraced(function* (application: Signed, { definition }: DefinedPlan) {
  const { citizenId, received } = application
  const { name } = yield* (yield* Profiles).get(citizenId)
  const recipient = name ? fullName(name) : ""
  const act = receiptActOf(definition, application, received.issuedAt, recipient)
  const { locale, method, at } = received
  return yield* issuePaper(citizenId, {
    template: "receipt-act",
    contents: { of: "receipt-act", act, signature: received },
    data: { ...act, signature: { by: recipient, at, method } },
    by: portal,
    subject: subjectOf(application),
    locale
  })
})
