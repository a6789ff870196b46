import { Result } from "effect"
import { type NoteCommand, refused } from "../application-commands.ts"
import type { SubmittedApplication } from "../application.ts"
import { type Decision, nothingNew } from "../decision.ts"

/** What is told of a duty once its application has ended. */
type RefundCommand = Extract<
  NoteCommand,
  { readonly type: "note-late-duty" | "ask-refund" | "note-refund" }
>

export const isRefund = (command: NoteCommand): command is RefundCommand =>
  command.type === "note-late-duty" ||
  command.type === "ask-refund" ||
  command.type === "note-refund"

/** A duty goes back only from an application that was refused or withdrawn, and at most once. */
export const decideRefund = (
  command: RefundCommand,
  application: SubmittedApplication
): Decision => {
  const { at, by } = command
  const { duty, status } = application
  if (!duty || (status !== "refused" && status !== "withdrawn")) {
    return refused(command.type, application)
  }
  const { paid, refund } = duty
  switch (command.type) {
    case "note-late-duty":
      return paid ? nothingNew : Result.succeed([{ type: "DutyCameLate", at, by }])
    case "ask-refund": {
      if (!paid) return refused(command.type, application)
      if (refund && refund.status !== "declined") return nothingNew
      const { paymentId, reason } = command
      return Result.succeed([{ type: "DutyRefundAsked", at, by, paymentId, reason }])
    }
    case "note-refund": {
      if (!paid) return refused(command.type, application)
      if (refund?.status === "returned" || refund?.status === command.outcome) return nothingNew
      if (command.outcome === "returned") return Result.succeed([{ type: "DutyReturned", at, by }])
      return refund
        ? Result.succeed([{ type: "DutyRefundDeclined", at, by }])
        : refused(command.type, application)
    }
  }
}
