import * as v from "valibot"
import type { Fact } from "../journal/entry.ts"
import { NoticeDetails, type NoticeKind } from "./notice.ts"

/**
 * Which facts the citizen is told of, and as what. To notify about your fact, add its line here: the feed
 * entry, the letter and the SMS follow from the kind. Put the application's `number` and `service` or the
 * `amount` into the fact's data, and the words will name them.
 */
const kindOf: Readonly<Record<string, NoticeKind>> = {
  ApplicationSubmitted: "application-submitted",
  ApplicationTaken: "application-taken",
  ClarificationAsked: "clarification-asked",
  ClarificationAnswered: "clarification-answered",
  ApplicationApproved: "application-approved",
  ApplicationRefused: "application-refused",
  ApplicationWithdrawn: "application-withdrawn",
  ApplicationExpired: "application-expired",
  VisitInvited: "visit-invited",
  ApplicationCompleted: "application-completed",
  ChargeRaised: "charge-raised",
  PaymentSettled: "payment-settled",
  PaymentFailed: "payment-failed",
  PaymentRefunded: "payment-refunded",
  DocumentIssued: "document-issued",
  ConsentGranted: "consent-granted",
  ConsentRevoked: "consent-revoked",
  BankLinked: "bank-linked",
  BankUnlinked: "bank-unlinked"
}

/** What the citizen is told of a fact, if anything. */
export const noticeOf = ({
  type,
  data
}: Fact): { readonly kind: NoticeKind; readonly details: NoticeDetails } | undefined => {
  const kind = Object.hasOwn(kindOf, type) ? kindOf[type] : undefined
  return kind && { kind, details: detailsIn(data) }
}

// A fact may carry anything under these names: what the words can't use is left out, not an error.
const detailsIn = (data: Fact["data"]): NoticeDetails =>
  Object.fromEntries(
    Object.entries(NoticeDetails.entries).flatMap(([name, schema]) => {
      const read = v.safeParse(schema, data[name])
      return read.success && read.output !== undefined ? [[name, read.output]] : []
    })
  )
