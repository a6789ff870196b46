import { Result } from "effect"
import {
  type ApplicationCommand,
  type MoveCommand,
  type NoteCommand,
  refused
} from "./application-commands.ts"
import type { Application, SubmittedApplication } from "./application.ts"
import { type Decision, nothingNew } from "./decision.ts"
import { arrivalAt, eventOf } from "./moved.ts"
import { moverOf, placeOf, type Plan } from "./plan.ts"
import { signed } from "./receipt/signed.ts"
import { decideRefund, isRefund } from "./refund/decide-refund.ts"

/** What comes of a command to an application as it stands, under the plan of its service. */
export const decide = (
  command: ApplicationCommand,
  application: Application,
  plan: Plan
): Decision => (isNote(command) ? noted(command, application) : moved(command, application, plan))

const moved = (command: MoveCommand, application: Application, plan: Plan): Decision => {
  const { life } = plan
  const target = life.next(placeOf(application, plan), command.type, moverOf(command.by))
  if (target === undefined) return repeated(command, application)
  if (isUnsigned(command)) return refused(command.type, application)
  const arrival = arrivalAt(target, command, plan)
  return arrival === undefined
    ? refused(command.type, application)
    : Result.succeed([eventOf(command, arrival)])
}

/** A citizen closes an application only by signing for what they received. */
const isUnsigned = (command: MoveCommand): boolean =>
  command.type === "finish" && moverOf(command.by) === "citizen" && !command.received

/** The move that led here, made again, says nothing new. */
const repeated = (command: MoveCommand, application: Application): Decision =>
  application.status !== "draft" &&
  application.moved === command.type &&
  !signsTooLate(command, application)
    ? nothingNew
    : refused(command.type, application)

/** A clerk closed it before the citizen signed: there is nothing to sign for any more. */
const signsTooLate = (command: MoveCommand, application: SubmittedApplication): boolean =>
  command.type === "finish" && command.received !== undefined && !signed(application)

const notes: ReadonlyArray<string> = [
  "note-reply",
  "attach-result",
  "attach-act",
  "remind",
  "note-overdue",
  "note-late-duty",
  "ask-refund",
  "note-refund"
] satisfies ReadonlyArray<NoteCommand["type"]>

const isNote = (command: ApplicationCommand): command is NoteCommand => notes.includes(command.type)

const noted = (command: NoteCommand, application: Application): Decision => {
  const { at, by } = command
  if (application.status === "draft") return refused(command.type, application)
  if (isRefund(command)) return decideRefund(command, application)

  switch (command.type) {
    case "note-reply": {
      const { registry, reply } = command
      return Result.succeed([{ type: "ApplicationDataFetched", at, by, registry, reply }])
    }
    case "attach-result": {
      const { result } = command
      if (!("decidedAt" in application) || application.status === "refused") {
        return refused(command.type, application)
      }
      if (application.result !== undefined) return nothingNew
      return Result.succeed([{ type: "ApplicationResultAttached", at, by, result }])
    }
    case "attach-act": {
      const received = signed(application)
      if (!received) return refused(command.type, application)
      if (received.act !== undefined) return nothingNew
      return Result.succeed([{ type: "ReceiptActAttached", at, by, act: command.act }])
    }
    case "remind":
      return application.reminded
        ? nothingNew
        : Result.succeed([{ type: "ApplicationReminded", at, by }])
    case "note-overdue":
      if (application.limit === undefined || at < application.limit) {
        return refused(command.type, application)
      }
      return application.overdue
        ? nothingNew
        : Result.succeed([{ type: "ApplicationOverdue", at, by }])
  }
}
