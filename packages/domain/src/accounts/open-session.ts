import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import { assuranceOf, freshestOf } from "./assurance-of.ts"
import type { CitizenId } from "./citizen.ts"
import type { AuthEvent } from "./factor.ts"
import type { Origin } from "./origin.ts"
import { type Session, SessionId } from "./session.ts"
import { Sessions } from "./sessions.ts"
import { newToken, type Token } from "./token.ts"
import { trustDevice } from "./trust-device.ts"
import { TrustedDevices } from "./trusted-devices.ts"

/** Who signs in, from where, and by what. */
export interface Proven {
  readonly citizenId: CitizenId
  /** All that was proven: complete, or there would be no session. */
  readonly authEvents: readonly [AuthEvent, ...ReadonlyArray<AuthEvent>]
  readonly origin: Origin
  /** Remember this device for thirty days. */
  readonly remember: boolean
}

/** A session that has begun. The tokens go into cookies and are known to nobody else. */
export interface OpenedSession {
  readonly session: Session
  readonly token: Token
  readonly deviceToken?: Token
}

/**
 * Begin a session, once everything is proven: whoever calls this has used up the proof in the same
 * transaction. The eleventh session ends the one that was not used for longest.
 */
export const openSession = Effect.fn("openSession")(function* ({
  citizenId,
  authEvents,
  origin,
  remember
}: Proven): Effect.fn.Return<
  OpenedSession,
  never,
  Sessions | TrustedDevices | Journal | Transactions | SecureRandom.SecureRandom | Digest.Digest
> {
  const at = yield* now
  const { token, hash } = yield* newToken
  const { device, address } = origin
  const session: Session = {
    id: yield* newId(SessionId),
    citizenId,
    authEvents: [...authEvents],
    aal: assuranceOf(authEvents),
    freshAt: freshestOf(authEvents),
    device,
    address,
    startedAt: at,
    lastSeenAt: at,
    endsAt: instantOf(Date.parse(at) + accountPolicy.session.wholeFor * 1000)
  }
  return yield* atomically(
    Effect.gen(function* () {
      // First, since it holds the citizen's journal: sign-ins at the same moment follow one another.
      yield* (yield* Journal).append(citizenId, [signedIn(session)])
      yield* evictBeyond(citizenId, accountPolicy.session.most - 1, at)
      yield* (yield* Sessions).open(session, hash)
      const isNew = yield* (yield* TrustedDevices).meet(citizenId, device, origin.network, at)
      if (isNew) yield* (yield* Journal).append(citizenId, [newDeviceMet(session)])
      if (!remember) return { session, token }
      return { session, token, deviceToken: yield* trustDevice(citizenId, device) }
    })
  )
})

/** End the longest unused sessions, so that no more than so many are left. */
const evictBeyond = Effect.fnUntraced(function* (citizenId: CitizenId, most: number, at: Instant) {
  const sessions = yield* Sessions
  const standing = yield* sessions.ofCitizen(citizenId, at)
  const evicted = standing.slice(most)
  for (const { id } of evicted) yield* sessions.end(citizenId, id)
  const facts = evicted.map(({ id, device, address }) =>
    factOf(`session/${id}`, {
      type: "SessionEvicted",
      at,
      by: byCitizen(citizenId),
      device,
      address
    })
  )
  if (facts.length > 0) yield* (yield* Journal).append(citizenId, facts)
})

const signedIn = (session: Session) =>
  factOf(`session/${session.id}`, {
    type: "SignedIn",
    ...toldOf(session),
    methods: session.authEvents.map(({ method }) => method),
    aal: session.aal
  })

const newDeviceMet = (session: Session) =>
  factOf(`session/${session.id}`, { type: "NewDeviceMet", ...toldOf(session) })

const toldOf = ({ citizenId, device, address, startedAt }: Session) => ({
  at: startedAt,
  by: byCitizen(citizenId),
  device,
  address
})

/** A session's name, if the text is one. */
export const sessionIdOf = (text: string): SessionId => v.parse(SessionId, text)
