import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { Application, type SubmittedApplication } from "../applications/application.ts"
import { numberFrom } from "../applications/number.ts"
import { type Instant, instantOf } from "../shared/instant.ts"

const bytes = () => [...crypto.getRandomValues(new Uint8Array(15))]

/** A draft of the small service, begun at that moment. */
export const draftOf = (citizenId: CitizenId, startedAt: Instant = instantOf(0)) =>
  v.parse(v.pipe(Application, v.transform(asDraft)), {
    status: "draft",
    id: crypto.randomUUID(),
    citizenId,
    service: "small-service",
    definition: 1,
    startedAt,
    answers: { reason: "болезнь", rows: [{ a: 1 }] }
  })

const asDraft = (application: Application) => {
  if (application.status !== "draft") throw new Error("not a draft")
  return application
}

/** An application of the small service that lies before its agency. */
export const sentOf = (citizenId: CitizenId, submittedAt: Instant): SubmittedApplication => {
  const { answers, ...begun } = draftOf(citizenId, submittedAt)
  const application = v.parse(Application, {
    ...begun,
    answers,
    status: "accepted",
    number: numberFrom(bytes()),
    agency: "mvd",
    submittedAt,
    fetched: { "tax-income": { status: "found" } },
    duty: { chargeId: crypto.randomUUID(), amount: 100, paid: true },
    clock: { is: "running", dueBy: instantOf(Date.parse(submittedAt) + 600_000) },
    state: "accepted",
    turn: "agency",
    moved: "submit",
    since: submittedAt,
    limit: instantOf(Date.parse(submittedAt) + 120_000)
  })
  if (application.status === "draft") throw new Error("a draft")
  return application
}
