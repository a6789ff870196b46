import { Data, Result } from "effect"
import type { Answers } from "../catalogue/answers.ts"
import type { Move } from "../catalogue/life.ts"
import type { Localised } from "../catalogue/localised.ts"
import type { DocumentId } from "../documents/document.ts"
import type { Actor } from "../journal/actor.ts"
import type { PaymentId } from "../payments/payment-id.ts"
import type { Instant } from "../shared/instant.ts"
import type { JsonObject } from "../shared/json.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Application, Asked, DutyOwed } from "./application.ts"
import type { ApplicationNumber } from "./number.ts"
import type { ReceiptSignature } from "./receipt/receipt-signature.ts"

/** The answers as they should be, and the fields that differ from what they were. */
interface NewAnswers {
  readonly answers: Answers
  readonly fields: ReadonlyArray<string>
}

/** A command that moves the application on along the definition's life. */
export type MoveCommand = { readonly at: Instant; readonly by: Actor } & (
  | {
      readonly type: "submit"
      readonly number: ApplicationNumber
      readonly agency: AgencyCode
      readonly dueBy: Instant
      readonly duty?: DutyOwed
    }
  | { readonly type: "pay" | "take" | "issue" | "withdraw" | "expire" | "find" }
  // A citizen finishes by signing for what they received; the others without.
  | { readonly type: "finish"; readonly received?: ReceiptSignature }
  | { readonly type: "ask"; readonly asked: Asked }
  | ({ readonly type: "answer" | "edit" } & NewAnswers)
  | { readonly type: "approve" | "make-ready"; readonly comment?: string }
  | { readonly type: "refuse" | "miss"; readonly reason: Localised }
)

/** A command that leaves the application in its state. */
export type NoteCommand = { readonly at: Instant; readonly by: Actor } & (
  | { readonly type: "note-reply"; readonly registry: string; readonly reply: JsonObject }
  | { readonly type: "attach-result"; readonly result: DocumentId }
  | { readonly type: "attach-act"; readonly act: DocumentId }
  | { readonly type: "remind" | "note-overdue" }
  | { readonly type: "note-late-duty" }
  | { readonly type: "ask-refund"; readonly paymentId: PaymentId; readonly reason: string }
  | { readonly type: "note-refund"; readonly outcome: "returned" | "declined" }
)

/** What may be asked of an application. */
export type ApplicationCommand = MoveCommand | NoteCommand

/** The command does not fit the application as it stands. */
export class MoveRefused extends Data.TaggedError("MoveRefused")<{
  readonly command: Move | NoteCommand["type"] | "save-draft" | "save-change" | "discard" | "copy"
  readonly status: Application["status"]
}> {}

export const refused = (
  command: ApplicationCommand["type"],
  { status }: Application
): Result.Result<never, MoveRefused> => Result.fail(new MoveRefused({ command, status }))
