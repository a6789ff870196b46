import { Effect } from "effect"
import type { Consents } from "../consents/ports.ts"
import type { CurrentClerk, RoleMissing } from "../staff/current-clerk.ts"
import type { SubmittedApplication } from "./application.ts"
import { openedCase, requireAgencyClerk } from "./case-access.ts"
import type { ApplicationNumber } from "./number.ts"
import { type ApplicationNotFound, Applications, type QueuePage, type Stored } from "./ports.ts"

/** Nobody reads a greater number: the count stops there, however long the queue. */
const countedUpTo = 100

/** How many cases of those statuses lie before the clerk's agency, up to `countedUpTo`. */
export const countCases = Effect.fn("countCases")(function* (
  statuses: QueuePage["statuses"]
): Effect.fn.Return<number, RoleMissing | ApplicationNotFound, CurrentClerk | Applications> {
  const { agency } = yield* requireAgencyClerk()
  return yield* (yield* Applications).countOfAgency(agency, statuses, countedUpTo)
})

/**
 * How a case stands, for a page that has it open already. Of the citizen's data the answer must show
 * nothing: it is no look, and is not journalled.
 */
export const caseStanding = Effect.fn("caseStanding")(function* (
  number: ApplicationNumber
): Effect.fn.Return<
  Stored<SubmittedApplication>,
  RoleMissing | ApplicationNotFound,
  CurrentClerk | Applications | Consents
> {
  const { stored } = yield* openedCase(number)
  return stored
})
