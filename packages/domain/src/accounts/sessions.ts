import { Context, type Effect } from "effect"
import type { Instant } from "../shared/instant.ts"
import type { CitizenId } from "./citizen.ts"
import type { SeenSession, Session, SessionId } from "./session.ts"
import type { TokenHash } from "./token.ts"

/** The sessions we keep. A token is never kept: only its hash. */
export class Sessions extends Context.Service<
  Sessions,
  {
    /** The session of that token, with all the edge asks for: one prepared query. */
    readonly find: (tokenHash: TokenHash) => Effect.Effect<SeenSession | undefined>
    readonly open: (session: Session, tokenHash: TokenHash) => Effect.Effect<void>
    /** Note that it was used. */
    readonly seen: (citizenId: CitizenId, id: SessionId, at: Instant) => Effect.Effect<void>
    /** Keep what was proven, under a new token: the old one is dead. False if the session is gone. */
    readonly renew: (session: Session, tokenHash: TokenHash) => Effect.Effect<boolean>
    readonly get: (citizenId: CitizenId, id: SessionId) => Effect.Effect<Session | undefined>
    /** Those that stand: neither idle too long nor at their end. The latest used first. */
    readonly ofCitizen: (citizenId: CitizenId, at: Instant) => Effect.Effect<ReadonlyArray<Session>>
    /** End one. False if there was none. */
    readonly end: (citizenId: CitizenId, id: SessionId) => Effect.Effect<boolean>
    /** End all but the one that stays, if any does. Returns which. */
    readonly endAll: (
      citizenId: CitizenId,
      stays?: SessionId
    ) => Effect.Effect<ReadonlyArray<SessionId>>
  }
>()("@opora/domain/accounts/Sessions") {}
