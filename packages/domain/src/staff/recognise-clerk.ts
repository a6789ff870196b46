import { Effect } from "effect"
import type { TokenHash } from "../accounts/token.ts"
import { now } from "../shared/clock.ts"
import { seenLongAgo, type SeenDeskSession, stands } from "./desk-session.ts"
import { DeskSessions } from "./desk-sessions.ts"

/**
 * Whose session at the desk the token is, if it still stands. What the page asks by itself
 * (`background`) keeps nobody signed in.
 */
export const recogniseClerk = Effect.fnUntraced(function* (
  tokenHash: TokenHash,
  background: boolean
): Effect.fn.Return<SeenDeskSession | undefined, never, DeskSessions> {
  const sessions = yield* DeskSessions
  const session = yield* sessions.find(tokenHash)
  const at = yield* now
  if (!session || !stands(session, at)) return undefined
  if (background || !seenLongAgo(session, at)) return session
  yield* sessions.seen(session.id, at)
  return { ...session, lastSeenAt: at }
})
