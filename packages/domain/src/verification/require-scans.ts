import { Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { ScanNotFound, Scans } from "./identity-cases.ts"
import { ScanKind, type ScanSet } from "./scan.ts"

/** Every scan of the set is the citizen's own, and of the kind it is given as. */
export const requireScans = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  set: ScanSet
): Effect.fn.Return<void, ScanNotFound, Scans> {
  const scans = yield* Scans
  for (const kind of ScanKind.options) {
    const scan = yield* scans.get(citizenId, set[kind])
    if (scan.kind !== kind) return yield* new ScanNotFound()
  }
})
