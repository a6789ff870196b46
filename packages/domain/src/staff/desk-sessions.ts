import { Context, type Effect } from "effect"
import type { TokenHash } from "../accounts/token.ts"
import type { Instant } from "../shared/instant.ts"
import type { DeskSession, DeskSessionId, SeenDeskSession } from "./desk-session.ts"
import type { ClerkId } from "./role.ts"

/** The sessions at the desk. A token is never kept: only its hash. */
export class DeskSessions extends Context.Service<
  DeskSessions,
  {
    /** The session of that token with its clerk: one prepared query. */
    readonly find: (tokenHash: TokenHash) => Effect.Effect<SeenDeskSession | undefined>
    /** Begin one. Beyond `most` of this clerk's, those used least lately end. */
    readonly open: (session: DeskSession, tokenHash: TokenHash, most: number) => Effect.Effect<void>
    readonly seen: (id: DeskSessionId, at: Instant) => Effect.Effect<void>
    readonly end: (id: DeskSessionId) => Effect.Effect<void>
    readonly endAll: (clerkId: ClerkId) => Effect.Effect<void>
  }
>()("@opora/domain/staff/DeskSessions") {}
