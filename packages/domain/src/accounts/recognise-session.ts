import { Effect } from "effect"
import { now } from "../shared/clock.ts"
import { type Instant, secondsAfter } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import type { SignedIn } from "./current-citizen.ts"
import { idleEndOf, type SeenSession, seenLongAgo, stands } from "./session.ts"
import { Sessions } from "./sessions.ts"
import type { TokenHash } from "./token.ts"

/** Who shows the token, and whether the answer must bring another (`giveOwedToken`). */
export interface Recognised extends SignedIn {
  readonly owedToken?: true
}

/**
 * Whose session the token is, if it still stands. One query; and a write at most every thirty seconds,
 * unless the request is made by the page itself (`background`): that keeps nobody signed in.
 */
export const recogniseSession = Effect.fnUntraced(function* (
  tokenHash: TokenHash,
  background: boolean
): Effect.fn.Return<Recognised | undefined, never, Sessions> {
  const sessions = yield* Sessions
  const at = yield* now
  const current = yield* sessions.find(tokenHash)
  const session = current ?? (yield* sessions.findFormer(tokenHash, at))?.session
  if (!session || !stands(session, at)) return undefined
  if (current) yield* noteShown(current, at)
  const owed = !current || current.tokenOwedSince !== null ? ({ owedToken: true } as const) : {}
  if (background || !seenLongAgo(session, at)) return { ...signedInBy(session), ...owed }
  yield* sessions.seen(session.citizenId, session.id, at)
  return { ...signedInBy({ ...session, lastSeenAt: at }), ...owed }
})

/** The browser has its new token: the one before has served, but for what is still under way. */
const noteShown = Effect.fnUntraced(function* (
  { citizenId, id, formerEndsAt }: SeenSession,
  at: Instant
) {
  const soon = secondsAfter(at, accountPolicy.session.formerToken.shown)
  if (formerEndsAt !== null && formerEndsAt > soon) {
    yield* (yield* Sessions).endFormer(citizenId, id, soon)
  }
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
