import type { ApplicationEvent } from "./application-events.ts"
import { type Application, begun, isGranted, type SubmittedApplication } from "./application.ts"
import { arrive } from "./arrive.ts"
import { correctionOf } from "./change/correction.ts"
import { refunded } from "./refund/refunded.ts"

/** The application after something happened to it. What can't happen to a draft leaves it as it is. */
export const evolve = (application: Application, event: ApplicationEvent): Application => {
  if (event.type === "ApplicationSubmitted") {
    const { number, agency, duty, dueBy, at, to } = event
    const { turn, moved } = to
    const clock = { is: "running", dueBy } as const
    const sent = { number, agency, submittedAt: at, fetched: {}, clock, ...(duty && { duty }) }
    return arrive({ ...begun(application), ...sent, state: "", turn, moved, since: at }, to, at)
  }
  return application.status === "draft" ? application : happened(application, event)
}

type Later = Exclude<ApplicationEvent, { readonly type: "ApplicationSubmitted" }>

const happened = (application: SubmittedApplication, event: Later): SubmittedApplication => {
  switch (event.type) {
    case "ApplicationDutyPaid": {
      const { duty } = application
      const paid = duty && { duty: { ...duty, paid: true } }
      return arrive({ ...application, ...paid }, event.to, event.at)
    }
    case "ClarificationAnswered":
      return arrive(corrected(application, event), event.to, event.at)
    case "ApplicationAmended":
      return arrive({ ...application, answers: event.answers }, event.to, event.at)
    case "ApplicationDataFetched": {
      const fetched = { ...application.fetched, [event.registry]: event.reply }
      return { ...application, fetched }
    }
    case "ApplicationResultAttached":
      return isGranted(application) ? { ...application, result: event.result } : application
    case "ReceiptSigned":
      return arrive({ ...application, received: event.received }, event.to, event.at)
    case "ReceiptActAttached": {
      const { act } = event
      return isGranted(application) && application.received
        ? { ...application, received: { ...application.received, act } }
        : application
    }
    case "DutyCameLate":
    case "DutyRefundAsked":
    case "DutyReturned":
    case "DutyRefundDeclined":
      return refunded(application, event)
    case "ApplicationReminded":
      return { ...application, reminded: true }
    case "ApplicationOverdue":
      return { ...application, overdue: true }
    case "ApplicationTaken":
    case "ClarificationAsked":
    case "ApplicationApproved":
    case "ApplicationRefused":
    case "VisitInvited":
    case "ApplicationIssued":
    case "ApplicationCompleted":
    case "ApplicationWithdrawn":
      return arrive(application, event.to, event.at)
  }
}

/** The answers that were asked for are kept as they were, beside what they became. */
const corrected = (
  application: SubmittedApplication,
  { at, answers }: Extract<Later, { readonly type: "ClarificationAnswered" }>
): SubmittedApplication => {
  if (application.status !== "clarification") return { ...application, answers }
  const { asked, answers: before, corrections = [] } = application
  const correction = correctionOf(at, asked, before, answers)
  return { ...application, answers, corrections: [...corrections, correction] }
}
