import { Effect } from "effect"
import { now } from "../shared/clock.ts"
import { type SeenSession, seenLongAgo, stands } from "./session.ts"
import { Sessions } from "./sessions.ts"
import type { TokenHash } from "./token.ts"

/**
 * Whose session the token is, if it still stands. One query; and a write at most every thirty seconds,
 * unless the request is made by the page itself (`background`): that keeps nobody signed in.
 */
export const recogniseSession = Effect.fnUntraced(function* (
  tokenHash: TokenHash,
  background: boolean
): Effect.fn.Return<SeenSession | undefined, never, Sessions> {
  const sessions = yield* Sessions
  const session = yield* sessions.find(tokenHash)
  const at = yield* now
  if (!session || !stands(session, at)) return undefined
  if (background || !seenLongAgo(session, at)) return session
  yield* sessions.seen(session.citizenId, session.id, at)
  return { ...session, lastSeenAt: at }
})
