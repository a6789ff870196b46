import type { CaseMove, CaseView } from "@opora/contract/applications/cases"
import { expectedBy } from "@opora/domain/applications/application"
import type { ClerkMove } from "@opora/domain/applications/decide-case"
import type { Case } from "@opora/domain/applications/open-case"
import type * as v from "valibot"
import { caseVisitShown } from "../appointments/appointment-shown.ts"
import { entryShown } from "./shown.ts"

/** A case as a clerk sees it: what the citizen wrote, what registries answered, what the agency said. */
export const caseShown = ({
  stored: { application, version },
  answers,
  corrections,
  fetched,
  definition,
  sealed,
  visit,
  moves,
  history
}: Case): v.InferInput<typeof CaseView> => {
  const { number, status, state, turn, submittedAt, since, limit, clock, duty } = application
  return {
    number,
    version,
    status,
    state,
    turn,
    submittedAt,
    since,
    limit,
    clock,
    fetched,
    answers,
    corrections: [...corrections],
    sealed: [...sealed],
    title: definition.card.name,
    expectedBy: expectedBy(application),
    overdue: application.overdue ?? false,
    steps: definition.steps,
    refusals: definition.card.refusals,
    asked: application.status === "clarification" ? application.asked : undefined,
    reason: application.status === "refused" ? application.reason : undefined,
    comment: "comment" in application ? application.comment : undefined,
    received: "received" in application ? application.received : undefined,
    dutyPaid: duty?.paid,
    duty,
    visit: visit && caseVisitShown(visit.appointment, visit.office),
    moves: [...moves],
    history: history.map(entryShown)
  }
}

/** What the clerk asks for, without the version they saw. */
export const clerkMove = (body: CaseMove): ClerkMove => {
  switch (body.do) {
    case "take":
    case "issue":
    case "finish":
      return { do: body.do }
    case "ask":
      return { do: "ask", asked: { fields: body.fields, comment: body.comment } }
    case "approve":
    case "make-ready":
      return { do: body.do, ...(body.comment !== undefined && { comment: body.comment }) }
    case "refuse":
      return { do: "refuse", reason: body.reason }
  }
}
