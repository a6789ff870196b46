import { Effect } from "effect"
import { now } from "../shared/clock.ts"
import type { SignedIn } from "./current-citizen.ts"
import { idleEndOf, type SeenSession, seenLongAgo, stands } from "./session.ts"
import { Sessions } from "./sessions.ts"
import type { TokenHash } from "./token.ts"

/**
 * Whose session the token is, if it still stands. One query; and a write at most every thirty seconds,
 * unless the request is made by the page itself (`background`): that keeps nobody signed in.
 */
export const recogniseSession = Effect.fnUntraced(function* (
  tokenHash: TokenHash,
  background: boolean
): Effect.fn.Return<SignedIn | undefined, never, Sessions> {
  const sessions = yield* Sessions
  const session = yield* sessions.find(tokenHash)
  const at = yield* now
  if (!session || !stands(session, at)) return undefined
  if (background || !seenLongAgo(session, at)) return signedInBy(session)
  yield* sessions.seen(session.citizenId, session.id, at)
  return signedInBy({ ...session, lastSeenAt: at })
})

const signedInBy = (session: SeenSession): SignedIn => ({
  id: session.citizenId,
  level: session.level,
  sessionId: session.id,
  aal: session.aal,
  freshAt: session.freshAt,
  locale: session.locale,
  idleEndsAt: idleEndOf(session),
  endsAt: session.endsAt,
  idleMinutes: session.idleMinutes,
  passwordSetAt: session.passwordSetAt
})
