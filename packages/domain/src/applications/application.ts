/** An application for a service, from its draft to its end. This file holds no Effect: the browser reads it too. */
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Answers } from "../catalogue/answers.ts"
import { Move, Turn } from "../catalogue/life.ts"
import { Localised } from "../catalogue/localised.ts"
import { Code, ServiceCode } from "../catalogue/names.ts"
import { DocumentId } from "../documents/document.ts"
import { Instant } from "../shared/instant.ts"
import { JsonObject } from "../shared/json.ts"
import { Kopecks } from "../shared/money.ts"
import { AgencyCode } from "../staff/role.ts"
import { Correction } from "./change/correction.ts"
import { ApplicationNumber } from "./number.ts"
import { ReceiptSignature } from "./receipt/receipt-signature.ts"
import { DutyRefund } from "./refund/duty-refund.ts"
import { Said } from "./said.ts"

export const ApplicationId = v.pipe(v.string(), v.uuid(), v.brand("ApplicationId"))
export type ApplicationId = v.InferOutput<typeof ApplicationId>

const Draft = {
  id: ApplicationId,
  citizenId: CitizenId,
  service: ServiceCode,
  /** The version of the service's definition that this application goes by. */
  definition: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  startedAt: Instant,
  /** What the citizen wrote. */
  answers: Answers
}

/** The agency's time: it stands while we wait for the citizen, and is over with the decision. */
export const Clock = v.variant("is", [
  v.object({ is: v.literal("running"), dueBy: Instant }),
  v.object({
    is: v.literal("standing"),
    /** In milliseconds: from the moment, or of a time in whole days from the end of the day it stopped on. */
    left: v.pipe(v.number(), v.safeInteger()),
    inDays: v.optional(v.boolean())
  }),
  v.object({ is: v.literal("over") })
])
export type Clock = v.InferOutput<typeof Clock>

/** What is owed for the service, and whether it has come. */
export const DutyOwed = v.object({
  chargeId: v.pipe(v.string(), v.uuid()),
  amount: Kopecks,
  paid: v.boolean(),
  /** Once the application has ended: how the money goes back. */
  refund: v.optional(DutyRefund)
})
export type DutyOwed = v.InferOutput<typeof DutyOwed>

const Submitted = {
  ...Draft,
  number: ApplicationNumber,
  /** Who decides: the office that the definition routes it to. */
  agency: AgencyCode,
  submittedAt: Instant,
  /** What registries answered, by their names: never mixed with what the citizen wrote. */
  fetched: JsonObject,
  /** What each answered clarification changed, the first one first. */
  corrections: v.optional(v.array(Correction)),
  duty: v.optional(DutyOwed),
  clock: Clock,
  /** The state of the definition's life, which says more than the status all services share. */
  state: Code,
  turn: Turn,
  /** The move that led here: the same move again says nothing new. */
  moved: Move,
  since: Instant,
  /** Until when this state should be over. */
  limit: v.optional(Instant),
  reminded: v.optional(v.boolean()),
  overdue: v.optional(v.boolean())
}

/** What a clarification asks for: exact fields, and why. */
export const Asked = v.object({
  fields: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(100))),
    v.minLength(1, "asked.no_field"),
    v.maxLength(50, "asked.too_many")
  ),
  comment: Said
})
export type Asked = v.InferOutput<typeof Asked>

const decided = {
  decidedAt: Instant,
  comment: v.optional(v.string()),
  result: v.optional(DocumentId),
  /** The citizen signed for what they received. Closed by time or by a clerk, nobody did. */
  received: v.optional(ReceiptSignature)
}

/** What does not exist yet is not a field: a draft has no number, and only a refusal has a reason. */
export const Application = v.variant("status", [
  v.object({ status: v.literal("draft"), ...Draft }),
  v.object({ status: v.picklist(["payment", "accepted", "in-work", "withdrawn"]), ...Submitted }),
  v.object({ status: v.literal("clarification"), ...Submitted, asked: Asked }),
  v.object({ status: v.literal("refused"), ...Submitted, decidedAt: Instant, reason: Localised }),
  v.object({
    status: v.picklist(["approved", "ready", "issued", "done"]),
    ...Submitted,
    ...decided
  })
])
export type Application = v.InferOutput<typeof Application>
export type Draft = Extract<Application, { readonly status: "draft" }>
export type SubmittedApplication = Exclude<Application, Draft>
export type Decided = Extract<
  Application,
  { readonly status: "approved" | "ready" | "issued" | "done" }
>

/** Was it decided in the citizen's favour? */
export const isGranted = (application: Application): application is Decided =>
  "decidedAt" in application && !("reason" in application)

/** Until when the decision is due, if the agency's clock runs. */
export const expectedBy = ({ clock }: Pick<SubmittedApplication, "clock">): Instant | undefined =>
  clock.is === "running" ? clock.dueBy : undefined

/** Is there still something to be waited for or done? */
export const isOpen = ({ turn }: Pick<SubmittedApplication, "turn">): boolean => turn !== "nobody"

type Begun = Omit<Draft, "status">

/** Everything a draft has in every later state too. */
export const begun = ({ id, citizenId, service, definition, startedAt, answers }: Begun) => ({
  id,
  citizenId,
  service,
  definition,
  startedAt,
  answers
})
