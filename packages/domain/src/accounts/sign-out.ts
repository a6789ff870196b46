import { Effect } from "effect"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Instant } from "../shared/instant.ts"
import type { CitizenId } from "./citizen.ts"
import { CurrentCitizen, requireFresh, type StepUpNeeded } from "./current-citizen.ts"
import { freshForFactors } from "./factors/require-highest.ts"
import { LoginFlows } from "./login-flows.ts"
import { sessionIdOf } from "./open-session.ts"
import { SessionGone } from "./session-gone.ts"
import type { SessionId } from "./session.ts"
import { Sessions } from "./sessions.ts"
import { TrustedDevices } from "./trusted-devices.ts"

/** End the current session («Выйти»): its token is dead here, not only forgotten by the browser. */
export const signOut = Effect.fn("signOut")(function* (): Effect.fn.Return<
  void,
  never,
  CurrentCitizen | Sessions | Journal | Transactions
> {
  const { id, sessionId } = yield* CurrentCitizen
  yield* endOne(id, sessionIdOf(sessionId), "SignedOut")
})

/**
 * End another session of one's own («Активные устройства»). It asks for one factor
 * proven lately (OWASP ASVS 5.0, 7.5.2).
 */
export const endSession = Effect.fn("endSession")(function* (
  sessionId: SessionId
): Effect.fn.Return<
  void,
  StepUpNeeded | SessionGone,
  CurrentCitizen | Sessions | Journal | Transactions
> {
  const { id } = yield* requireFresh(freshForFactors)
  if (!(yield* endOne(id, sessionId, "SessionEnded"))) return yield* new SessionGone()
})

/** End all sessions but this one («Выйти на всех устройствах»). No device is trusted after it. */
export const endOtherSessions = Effect.fn("endOtherSessions")(function* (): Effect.fn.Return<
  void,
  StepUpNeeded,
  CurrentCitizen | Sessions | LoginFlows | TrustedDevices | Journal | Transactions
> {
  const { id, sessionId } = yield* requireFresh(freshForFactors)
  yield* endAllButOne(id, sessionIdOf(sessionId))
})

/**
 * End all sessions of a citizen, or all but one, and the sign-ins under way, and trust no device of theirs
 * any more.
 */
export const endAllButOne = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  stays?: SessionId
): Effect.fn.Return<void, never, Sessions | LoginFlows | TrustedDevices | Journal | Transactions> {
  const at = yield* now
  yield* atomically(
    Effect.gen(function* () {
      // First: who is just finishing a sign-in either finds it over, or has a session to be ended.
      yield* (yield* LoginFlows).endAll(citizenId)
      yield* (yield* TrustedDevices).forgetAll(citizenId)
      const ended = yield* (yield* Sessions).endAll(citizenId, stays)
      const facts = ended.map((id) =>
        factOf(`session/${id}`, ending("SessionEnded", citizenId, at))
      )
      if (facts.length > 0) yield* (yield* Journal).append(citizenId, facts)
    })
  )
})

const endOne = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  id: SessionId,
  type: "SignedOut" | "SessionEnded"
) {
  const at = yield* now
  return yield* atomically(
    Effect.gen(function* () {
      const ended = yield* (yield* Sessions).end(citizenId, id)
      if (!ended) return false
      const fact = factOf(`session/${id}`, ending(type, citizenId, at))
      yield* (yield* Journal).append(citizenId, [fact])
      return true
    })
  )
})

const ending = (type: string, citizenId: CitizenId, at: Instant) => ({
  type,
  at,
  by: byCitizen(citizenId)
})
