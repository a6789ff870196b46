import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import { now } from "../shared/clock.ts"
import { assuranceOf } from "./assurance-of.ts"
import { CurrentCitizen } from "./current-citizen.ts"
import type { AuthEvent } from "./factor.ts"
import { sessionIdOf } from "./open-session.ts"
import { SessionGone } from "./session-gone.ts"
import { Sessions } from "./sessions.ts"
import { newToken, type Token } from "./token.ts"

/**
 * Give the current session a new token: after a step-up (`event` is what was proven), a new level, a
 * changed password, factor or contact. The old token is dead in the same statement, so one that
 * was planted or stolen before is worth nothing after (OWASP ASVS 5.0, 7.2.4).
 */
export const renewSession = Effect.fn("renewSession")(function* (
  event?: AuthEvent
): Effect.fn.Return<
  Token,
  SessionGone,
  CurrentCitizen | Sessions | SecureRandom.SecureRandom | Digest.Digest
> {
  const citizen = yield* CurrentCitizen
  const sessions = yield* Sessions

  const session = yield* sessions.get(citizen.id, sessionIdOf(citizen.sessionId))
  if (!session) return yield* new SessionGone()

  const authEvents = event
    ? [...session.authEvents.filter((earlier) => !isSame(earlier, event)), event]
    : session.authEvents
  const { token, hash } = yield* newToken
  const renewed = {
    ...session,
    authEvents,
    aal: assuranceOf(authEvents),
    freshAt: event?.at ?? session.freshAt,
    lastSeenAt: yield* now
  }
  if (!(yield* sessions.renew(renewed, hash))) return yield* new SessionGone()
  return token
})

// Proven again, a factor is newer and not one more.
const isSame = (one: AuthEvent, other: AuthEvent): boolean =>
  one.method === other.method && one.channel === other.channel
