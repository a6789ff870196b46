import { Context, type Effect } from "effect"
import type { Instant } from "../shared/instant.ts"
import type { CitizenId } from "./citizen.ts"
import type { SeenSession, Session, SessionId } from "./session.ts"
import type { TokenHash } from "./token.ts"

/** A token and its successor, which follows from it and from the salt. */
export interface ReplacedToken {
  readonly former: TokenHash
  readonly next: TokenHash
  readonly salt: string
  /** Until when the former one counts. */
  readonly endsAt: Instant
}

/** A session found by the token it had before. */
export interface FormerSession {
  readonly session: SeenSession
  readonly salt: string
}

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
    /** Every session of the citizen is owed a new token. */
    readonly oweTokens: (citizenId: CitizenId, at: Instant) => Effect.Effect<void>
    /** Put the new token in place of one that is due: of many at once the first does. */
    readonly replaceToken: (session: SeenSession, tokens: ReplacedToken) => Effect.Effect<void>
    /** The session that had that token before, while it still counts. */
    readonly findFormer: (
      tokenHash: TokenHash,
      at: Instant
    ) => Effect.Effect<FormerSession | undefined>
    /** The former token ends then, if not earlier. */
    readonly endFormer: (citizenId: CitizenId, id: SessionId, at: Instant) => Effect.Effect<void>
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
