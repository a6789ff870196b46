import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { byCitizen } from "../journal/actor.ts"
import { atomically } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { decide } from "./identity-case-commands.ts"
import { evolve } from "./identity-case-events.ts"
import { IdentityCaseNotFound, IdentityCases } from "./identity-cases.ts"
import { keepIdentityCase } from "./keep-identity-case.ts"
import { requireScans } from "./require-scans.ts"
import type { ScanSet } from "./scan.ts"
import { dueFrom } from "./submit-identity-case.ts"

/** Bring what the operator asked for. Every scan that was wanted must be a new one. */
export const answerIdentityCase = Effect.fn("answerIdentityCase")(
  function* (scans: ScanSet) {
    const { id: citizenId } = yield* CurrentCitizen
    const stored = yield* (yield* IdentityCases).latest(citizenId)
    if (!stored) return yield* new IdentityCaseNotFound()
    yield* requireScans(citizenId, scans)

    const { kept, version } = stored
    const at = yield* now
    const answer = { at, by: byCitizen(citizenId), scans, dueBy: dueFrom(at) }
    const events = yield* Effect.fromResult(decide({ type: "Answer", ...answer }, kept))
    if (events.length === 0) return kept
    const next = events.reduce(evolve, kept)
    yield* atomically(keepIdentityCase(citizenId, { kept: next, version }, events))
    return next
  },
  // An operator may have changed it in this moment: look again.
  Effect.retry({ while: ({ _tag }) => _tag === "IdentityCaseMovedOn", times: 3 })
)
