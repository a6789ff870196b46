import { Effect } from "effect"
import { Files } from "../documents/files.ts"
import { byClerk } from "../journal/actor.ts"
import { looked } from "../journal/looked.ts"
import { Profiles } from "../profile/ports.ts"
import { atomically } from "../shared/atomically.ts"
import { requireRole } from "../staff/current-clerk.ts"
import { itemForMe } from "../staff/desk-queue.ts"
import type { IdentityCaseId } from "./identity-case.ts"
import { IdentityCaseNotFound, IdentityCases, Scans } from "./identity-cases.ts"
import { ScanKind } from "./scan.ts"

/**
 * The check as the operator who has it needs it: what machines found and what the citizen says of
 * themselves, no more. Every look is journalled, and shows in the citizen's «История действий».
 */
export const viewIdentityCase = Effect.fn("viewIdentityCase")(function* (id: IdentityCaseId) {
  const { citizenId, kept, operator } = yield* caseInHand(id)
  const { name, birthDate, passport, snils } = yield* (yield* Profiles).get(citizenId)
  const known = yield* Scans
  const scans = yield* Effect.forEach(ScanKind.options, (kind) =>
    known.get(citizenId, kept.scans[kind])
  )
  yield* atomically(looked(citizenId, byClerk(operator), look(id, "identity")))
  return {
    kept,
    /** What each scan is, not its picture: that is a look by itself. */
    scans: scans.map(({ kind, file }) => ({ kind, mediaType: file.mediaType })),
    profile: {
      ...(name && { name }),
      ...(birthDate && { birthDate }),
      ...(passport && { passport }),
      ...(snils && { snils })
    }
  }
})

/** One scan of the check, for the operator who has it. Each look is journalled by itself. */
export const viewScan = Effect.fn("viewScan")(function* (id: IdentityCaseId, kind: ScanKind) {
  const { citizenId, kept, operator } = yield* caseInHand(id)
  const { file } = yield* (yield* Scans).get(citizenId, kept.scans[kind])
  yield* atomically(looked(citizenId, byClerk(operator), look(id, "scan")))
  const bytes = yield* (yield* Files).read(file, { citizenId })
  return { bytes, mediaType: file.mediaType }
})

const look = (id: IdentityCaseId, what: string) => ({
  what,
  ground: "verification",
  subject: `identity-case/${id}`
})

/** Taken by whoever asks, or there is nothing to see. */
const caseInHand = Effect.fnUntraced(function* (id: IdentityCaseId) {
  const { id: operator } = yield* requireRole("operator")
  const { citizenId } = yield* itemForMe("identity", id)
  const { kept } = yield* (yield* IdentityCases).get(citizenId, id)
  if (kept.status !== "taken" || kept.operator !== operator) {
    return yield* new IdentityCaseNotFound()
  }
  return { citizenId, kept, operator }
})
