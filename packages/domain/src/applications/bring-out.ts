import { Effect } from "effect"
import type { Outcome } from "../catalogue/life.ts"
import { issuePaper } from "../documents/issue-paper.ts"
import { byOffice } from "../journal/actor.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { type Decided, isGranted, type SubmittedApplication } from "./application.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { subjectOf } from "./facts.ts"
import { keepMoved } from "./keep-moved.ts"
import type { DefinedPlan } from "./plan-of.ts"
import type { Stored } from "./ports.ts"

/**
 * Make the paper that the state promises, signed, into «Мои документы», and let the application go on
 * if the definition closes it then. One application and template is one paper, however often it is tried.
 */
export const bringOut = Effect.fnUntraced(function* (
  stored: Stored<SubmittedApplication>,
  outcome: Outcome,
  plan: DefinedPlan
) {
  const { application } = stored
  if (!isGranted(application)) return
  const paper = yield* issue(application, outcome, plan)

  const asked = { at: yield* now, by: byOffice(application.agency) }
  const attach = { type: "attach-result", result: paper.id, ...asked } as const
  const attached = yield* Effect.fromResult(decide(attach, application, plan))
  const promises = plan.life.state(application.state)?.outcome !== undefined
  const closes = promises && plan.life.next(application.state, "finish", "system") !== undefined
  const finish = { type: "finish", ...asked } as const
  const withResult = attached.reduce(evolve, stored.application)
  const finished = closes ? yield* Effect.fromResult(decide(finish, withResult, plan)) : []
  yield* atomically(keepMoved(stored, [...attached, ...finished], plan))
})

const issue = (application: Decided, outcome: Outcome, { life }: DefinedPlan) =>
  issuePaper(application.citizenId, {
    template: outcome.template,
    contents: { of: "result", title: outcome.title },
    data: life.outcome(outcome),
    by: application.agency,
    subject: subjectOf(application)
  })
