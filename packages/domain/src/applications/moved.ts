import type { State } from "../catalogue/life.ts"
import type { MoveCommand } from "./application-commands.ts"
import type { ApplicationEvent, Arrival } from "./application-events.ts"
import type { Plan } from "./plan.ts"

/** The state as the application will keep it, if the command brings what such a state must have. */
export const arrivalAt = (
  { id, kind, turn, limit, pausesClock, says }: State,
  command: MoveCommand,
  plan: Plan
): Arrival | undefined => {
  const until = limit && { limit: plan.until(limit, command.at) }
  const place = { state: id, turn, moved: command.type, pauses: pausesClock, ...until }

  switch (kind) {
    case "draft":
      return undefined
    case "payment":
    case "accepted":
    case "in-work":
    case "withdrawn":
      return { kind, ...place }
    case "clarification":
      return "asked" in command ? { kind, ...place, asked: command.asked } : undefined
    case "refused":
      // A limit that ran out refuses in the definition's own words.
      return { kind, ...place, reason: "reason" in command ? command.reason : says }
    case "approved":
    case "ready":
    case "issued":
    case "done": {
      const comment = "comment" in command ? command.comment : undefined
      return { kind, ...place, ...(comment !== undefined && { comment }) }
    }
  }
}

/** What happened, named for the citizen: by what they did, else by where the application came. */
export const eventOf = (command: MoveCommand, to: Arrival): ApplicationEvent => {
  const { at, by } = command
  switch (command.type) {
    case "submit": {
      const { number, agency, dueBy, duty } = command
      const sent = { number, agency, dueBy, ...(duty && { duty }) }
      return { type: "ApplicationSubmitted", at, by, to, ...sent }
    }
    case "pay":
      return { type: "ApplicationDutyPaid", at, by, to }
    case "answer":
      return { type: "ClarificationAnswered", at, by, to, ...written(command) }
    case "edit":
      return { type: "ApplicationAmended", at, by, to, ...written(command) }
    case "take":
    case "ask":
    case "find":
    case "miss":
    case "approve":
    case "refuse":
    case "make-ready":
    case "issue":
    case "withdraw":
    case "expire":
      return { type: names[to.kind], at, by, to }
    case "finish":
      return command.received
        ? { type: "ReceiptSigned", at, by, to, received: command.received }
        : { type: names[to.kind], at, by, to }
  }
}

const written = ({ answers, fields }: Extract<MoveCommand, { type: "answer" | "edit" }>) => ({
  answers,
  fields: [...fields]
})

const names = {
  payment: "ApplicationTaken",
  accepted: "ApplicationTaken",
  "in-work": "ApplicationTaken",
  clarification: "ClarificationAsked",
  approved: "ApplicationApproved",
  refused: "ApplicationRefused",
  ready: "VisitInvited",
  issued: "ApplicationIssued",
  done: "ApplicationCompleted",
  withdrawn: "ApplicationWithdrawn"
} as const satisfies Record<Arrival["kind"], ApplicationEvent["type"]>
