import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { now } from "../shared/clock.ts"
import { DeskQueue } from "../staff/desk-queue.ts"
import type { IdentityCaseEvent } from "./identity-case-events.ts"
import { IdentityCases, type StoredIdentityCase } from "./identity-cases.ts"

/** Keep the check, and its place in the operators' queue: in the caller's transaction, both or neither. */
export const keepIdentityCase = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  next: StoredIdentityCase,
  events: ReadonlyArray<IdentityCaseEvent>
) {
  const { kept } = next
  yield* (yield* IdentityCases).save(citizenId, next, events)
  yield* (yield* DeskQueue).put({
    kind: "identity",
    id: kept.id,
    citizenId,
    role: "operator",
    // Random, and so short enough to be read out to a colleague.
    label: kept.id.slice(-8).toUpperCase(),
    since: kept.submittedAt,
    dueBy: kept.dueBy,
    ...(kept.status === "taken" && { takenBy: kept.operator }),
    ...(!isAtDesk(kept.status) && { closedAt: yield* now })
  })
})

const isAtDesk = (status: StoredIdentityCase["kept"]["status"]): boolean =>
  status === "waiting" || status === "taken"
