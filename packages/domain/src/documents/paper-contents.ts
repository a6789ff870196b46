import type { SubmittedApplication } from "../applications/application.ts"
import type { ReceiptAct } from "../applications/receipt/receipt-act.ts"
import type { ReceiptSignature } from "../applications/receipt/receipt-signature.ts"
import type { Appointment } from "../appointments/appointment.ts"
import type { Named } from "../appointments/facts.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Localised } from "../catalogue/localised.ts"
import type { Charge } from "../payments/charge.ts"
import type { Settled } from "../payments/receipt-data.ts"

/** What a paper is about, as facts. In which words it reads is the drawer's. */
export type PaperContents = Result | Receipt | Copy | Act | Visit

/** The result of a service, called as its definition says: its data under labels. */
interface Result {
  readonly of: "result"
  readonly title: Localised
}
interface Receipt {
  readonly of: "receipt"
  readonly payment: Settled
  readonly charges: ReadonlyArray<Charge>
  readonly payer: string
}
/** An application as it was sent. */
interface Copy {
  readonly of: "application"
  readonly definition: Definition
  readonly application: SubmittedApplication
}
interface Act {
  readonly of: "receipt-act"
  readonly act: ReceiptAct
  readonly signature: ReceiptSignature
}
interface Visit {
  readonly of: "visit"
  readonly appointment: Appointment
  readonly named: Named
  /** What to bring along. */
  readonly bring: ReadonlyArray<Localised>
}
