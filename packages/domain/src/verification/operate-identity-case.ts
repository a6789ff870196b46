import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { byClerk } from "../journal/actor.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { requireRole } from "../staff/current-clerk.ts"
import { itemForMe } from "../staff/desk-queue.ts"
import { decide, type IdentityCaseCommand } from "./identity-case-commands.ts"
import { evolve } from "./identity-case-events.ts"
import type { IdentityCase, IdentityCaseId } from "./identity-case.ts"
import { IdentityCases } from "./identity-cases.ts"
import { keepIdentityCase } from "./keep-identity-case.ts"
import { Standings } from "./ports.ts"

type Told = "at" | "by" | "operator"
type OperatorCommand = Extract<
  IdentityCaseCommand,
  { readonly type: "Take" | "Return" | "HandOver" | "AskForMore" | "Approve" | "Refuse" }
>
/** What an operator asks of a check; who and when is known. */
export type Operation = OperatorCommand extends infer Each
  ? Each extends OperatorCommand
    ? Omit<Each, Told>
    : never
  : never

/**
 * An operator does something with an identity check of their queue; what follows from it happens in
 * the same transaction. Repeated, it says nothing new.
 */
export const operateIdentityCase = <E, R>(
  id: IdentityCaseId,
  operation: Operation,
  follows: (citizenId: CitizenId, next: IdentityCase) => Effect.Effect<void, E, R>
) =>
  Effect.gen(function* () {
    const { id: operator } = yield* requireRole("operator")
    const { citizenId } = yield* itemForMe("identity", id)
    const at = yield* now

    return yield* atomically(
      Effect.gen(function* () {
        yield* (yield* Standings).hold(citizenId)
        const { kept, version } = yield* (yield* IdentityCases).get(citizenId, id)
        const command = { ...operation, at, by: byClerk(operator), operator }
        const events = yield* Effect.fromResult(decide(command, kept))
        if (events.length === 0) return kept
        const next = events.reduce(evolve, kept)
        yield* keepIdentityCase(citizenId, { kept: next, version }, events)
        yield* follows(citizenId, next)
        return next
      })
    )
  })
