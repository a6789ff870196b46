import { Effect } from "effect"
import { Accounts } from "../accounts/accounts.ts"
import { byOffice } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import type { DocumentKind, WalletDocument } from "./document.ts"
import type { PaperOrder } from "./paper-order.ts"
import type { Paper, PaperTemplate } from "./paper.ts"
import { type PaperIssued, PaperRegister, Papers } from "./papers.ts"
import { Documents } from "./ports.ts"

/**
 * Put a paper that was drawn into the register and into its owner's wallet, and tell the journal: all or
 * nothing. `PaperIssued` when another hand was quicker under the same key.
 */
export const enterPaper = (
  paper: Paper,
  order: PaperOrder,
  key: string
): Effect.Effect<
  Paper,
  PaperIssued,
  Accounts | PaperRegister | Papers | Documents | Transactions
> =>
  atomically(
    Effect.gen(function* () {
      yield* (yield* PaperRegister).add(paper, key)
      const { id, citizenId, code, by, subject, issuedAt, file } = paper
      const owner = yield* (yield* Accounts).get(citizenId)
      // In the wallet it is named as its owner reads; on the paper, as the paper is written.
      const title = (yield* Papers).titleOf(order.contents)[owner?.locale ?? "ru"]
      const document: WalletDocument = {
        origin: "issued",
        id,
        citizenId,
        kind: kindOf[paper.template],
        title,
        file,
        addedAt: issuedAt,
        by,
        code,
        subject,
        ...(order.validUntil && { validUntil: order.validUntil })
      }
      const issued = {
        type: toldAs[paper.template] ?? "DocumentIssued",
        at: issuedAt,
        by: byOffice(by),
        title,
        kind: document.kind
      }
      yield* (yield* Documents).add(document, [factOf(`document/${id}`, issued)])
      return paper
    })
  )

/** Who has paid, signed or booked is told so: the paper of it needs no notice of its own. */
const toldAs: Partial<Record<PaperTemplate, string>> = {
  receipt: "ReceiptIssued",
  "receipt-act": "ReceiptActIssued",
  visit: "VisitPaperIssued"
}

/** Only what an agency decided is a result: a copy or an act stands for none where a service asks for one. */
const kindOf: Record<PaperTemplate, DocumentKind> = {
  receipt: "receipt",
  application: "other",
  "income-certificate": "income-statement",
  "receipt-act": "other",
  decision: "result",
  visit: "other"
}
