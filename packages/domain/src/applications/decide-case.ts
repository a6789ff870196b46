import { Effect } from "effect"
import type { FieldProblem } from "../catalogue/check-answers.ts"
import type { Definition } from "../catalogue/definition.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { Consents } from "../consents/ports.ts"
import type { Documents } from "../documents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byClerk } from "../journal/actor.ts"
import type { Profiles } from "../profile/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { CurrentClerk, RoleMissing } from "../staff/current-clerk.ts"
import type { MoveRefused } from "./application-commands.ts"
import type { Asked, SubmittedApplication } from "./application.ts"
import { openedCase } from "./case-access.ts"
import { decide } from "./decide.ts"
import { AnswersRefused } from "./hold-attachments.ts"
import { keepMoved } from "./keep-moved.ts"
import type { ApplicationNumber } from "./number.ts"
import { planOf } from "./plan-of.ts"
import {
  ApplicationChanged,
  type ApplicationNotFound,
  type Applications,
  type Stored
} from "./ports.ts"

/** What a clerk may do with a case. A clarification names fields, a refusal its reason. */
export type ClerkMove =
  | { readonly do: "take" | "issue" | "finish" }
  | { readonly do: "ask"; readonly asked: Asked }
  | { readonly do: "approve" | "make-ready"; readonly comment?: string }
  | { readonly do: "refuse"; readonly reason: string }

type Needs =
  | CurrentClerk
  | Applications
  | Consents
  | Documents
  | Definitions
  | Profiles
  | Jobs
  | Transactions

/**
 * A clerk moves a case on. They decide on what they saw: if the citizen changed it since, it is shown
 * anew before anything is decided.
 */
export const decideCase = Effect.fn("decideCase")(function* (
  number: ApplicationNumber,
  version: number,
  move: ClerkMove
): Effect.fn.Return<
  Stored,
  RoleMissing | ApplicationNotFound | AnswersRefused | MoveRefused | ApplicationChanged,
  Needs
> {
  const { clerk, stored } = yield* openedCase(number)
  const { application } = stored
  const plan = yield* planOf(application)
  const problems = move.do === "ask" ? strangeFields(move.asked, plan.definition) : []
  if (problems.length > 0) return yield* new AnswersRefused({ problems })

  const asked = { at: yield* now, by: byClerk(clerk.id) }
  const events = yield* Effect.fromResult(decide(commandOf(move, asked), application, plan))
  // Clicked twice, or the answer was lost: it is done already.
  if (events.length === 0) return stored
  if (stored.version !== version) return yield* new ApplicationChanged()
  return yield* atomically(keepMoved(stored, events, plan))
})

type AskedBy = {
  readonly at: SubmittedApplication["since"]
  readonly by: ReturnType<typeof byClerk>
}

const commandOf = (move: ClerkMove, asked: AskedBy) => {
  switch (move.do) {
    case "take":
    case "issue":
    case "finish":
      return { type: move.do, ...asked }
    case "ask":
      return { type: move.do, asked: move.asked, ...asked }
    case "approve":
    case "make-ready":
      return {
        type: move.do,
        ...(move.comment !== undefined && { comment: move.comment }),
        ...asked
      }
    case "refuse":
      // What a clerk writes stands in their own words, whatever language it is read in.
      return { type: move.do, reason: { ru: move.reason, en: move.reason }, ...asked }
  }
}

const strangeFields = ({ fields }: Asked, { steps }: Definition): ReadonlyArray<FieldProblem> => {
  const known = new Set(steps.flatMap((step) => step.fields.map(({ id }) => id)))
  return fields
    .map((field, index) => ({ field, path: `fields.${index}`, code: "answer.unknown" }))
    .filter(({ field }) => !known.has(field))
    .map(({ path, code }) => ({ path, code }))
}
