import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { IdentityCaseEvent } from "./identity-case-events.ts"
import type { IdentityCase, IdentityCaseId } from "./identity-case.ts"
import type { Scan, ScanId } from "./scan.ts"

/** There is no such identity check, or it is not yours to see. */
export class IdentityCaseNotFound extends Data.TaggedError("IdentityCaseNotFound") {}

/** Somebody changed the check since it was read. */
export class IdentityCaseMovedOn extends Data.TaggedError("IdentityCaseMovedOn") {}

/** The citizen has a check under way already. */
export class IdentityCaseUnderWay extends Data.TaggedError("IdentityCaseUnderWay") {}

/** There is no such scan of this citizen's. */
export class ScanNotFound extends Data.TaggedError("ScanNotFound") {}

/** A check as kept, with the version a later save must match. */
export interface StoredIdentityCase {
  readonly kept: IdentityCase
  readonly version: number
}

/** The identity checks by scans. */
export class IdentityCases extends Context.Service<
  IdentityCases,
  {
    readonly get: (
      citizenId: CitizenId,
      id: IdentityCaseId
    ) => Effect.Effect<StoredIdentityCase, IdentityCaseNotFound>
    /** The citizen's latest check, if they ever asked for one. */
    readonly latest: (citizenId: CitizenId) => Effect.Effect<StoredIdentityCase | undefined>
    /** Keep a new check. A citizen has one under way at most. */
    readonly open: (
      citizenId: CitizenId,
      kept: IdentityCase,
      events: ReadonlyArray<IdentityCaseEvent>
    ) => Effect.Effect<void, IdentityCaseUnderWay>
    /** Keep the check and write the events into the citizen's journal: both, or neither. */
    readonly save: (
      citizenId: CitizenId,
      next: StoredIdentityCase,
      events: ReadonlyArray<IdentityCaseEvent>
    ) => Effect.Effect<void, IdentityCaseMovedOn>
  }
>()("@opora/domain/verification/IdentityCases") {}

/** The scans citizens uploaded for such checks. */
export class Scans extends Context.Service<
  Scans,
  {
    readonly add: (citizenId: CitizenId, scan: Scan) => Effect.Effect<void>
    readonly get: (citizenId: CitizenId, id: ScanId) => Effect.Effect<Scan, ScanNotFound>
    /** The latest of each kind. */
    readonly latest: (citizenId: CitizenId) => Effect.Effect<ReadonlyArray<Scan>>
  }
>()("@opora/domain/verification/Scans") {}
