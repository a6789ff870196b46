import { type Fact, factOf } from "../journal/entry.ts"
import type { JsonObject } from "../shared/json.ts"
import type { ApplicationEvent, Arrival } from "./application-events.ts"
import type { Application } from "./application.ts"

/** The name of the application in journals, consents, charges and documents. */
export const subjectOf = ({ id }: Pick<Application, "id">): string => `application/${id}`

/** What the journal tells of the events: not the answers themselves, only which were changed. */
export const factsOf = (
  application: Application,
  events: ReadonlyArray<ApplicationEvent>
): ReadonlyArray<Fact> =>
  events.map((event) => {
    const { type, at, by } = event
    const told = { ...named(application), ...arrivalIn(event), ...detailsOf(event, application) }
    return factOf(subjectOf(application), { type, at, by, ...told })
  })

const named = (application: Application): JsonObject => {
  const { service, definition } = application
  if (application.status === "draft") return { service, definition }
  const { number, agency } = application
  return { service, definition, number, agency }
}

const arrivalIn = (event: ApplicationEvent): JsonObject => ("to" in event ? placeIn(event.to) : {})

const placeIn = (to: Arrival): JsonObject => ({
  status: to.kind,
  state: to.state,
  turn: to.turn,
  ...(to.limit !== undefined && { limit: to.limit }),
  ...("asked" in to && { fields: to.asked.fields, comment: to.asked.comment }),
  ...("reason" in to && { reason: to.reason }),
  ...("comment" in to && to.comment !== undefined && { comment: to.comment })
})

const dutyIn = (application: Application): JsonObject =>
  application.status !== "draft" && application.duty ? { amount: application.duty.amount } : {}

const detailsOf = (event: ApplicationEvent, application: Application): JsonObject => {
  switch (event.type) {
    case "ClarificationAnswered":
    case "ApplicationAmended":
      return { fields: event.fields }
    case "ApplicationDataFetched":
      return { registry: event.registry }
    case "ApplicationResultAttached":
      return { document: event.result }
    case "DutyRefundAsked":
      return { comment: event.reason, ...dutyIn(application) }
    case "DutyCameLate":
    case "DutyReturned":
    case "DutyRefundDeclined":
      return dutyIn(application)
    case "ReceiptSigned": {
      const { issuedAt, method } = event.received
      return { issuedAt, method }
    }
    case "ReceiptActAttached":
      return { document: event.act }
    case "ApplicationSubmitted":
    case "ApplicationDutyPaid":
    case "ApplicationTaken":
    case "ClarificationAsked":
    case "ApplicationApproved":
    case "ApplicationRefused":
    case "VisitInvited":
    case "ApplicationIssued":
    case "ApplicationCompleted":
    case "ApplicationWithdrawn":
    case "ApplicationReminded":
    case "ApplicationOverdue":
      return {}
  }
}
