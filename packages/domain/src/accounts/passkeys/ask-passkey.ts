import { Effect } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import * as Base64Url from "effect/encoding/Base64Url"
import * as v from "valibot"
import { now } from "../../shared/clock.ts"
import { type Instant, instantOf } from "../../shared/instant.ts"
import type { JsonObject } from "../../shared/json.ts"
import type { CitizenId } from "../citizen.ts"
import { PasskeyCeremonies } from "./ceremonies.ts"
import { challengeLife, ChallengeText, PasskeyChallenges } from "./challenge.ts"
import { type PasskeyKind, UserHandle } from "./passkey.ts"
import { Passkeys } from "./ports.ts"

/** A fresh challenge, and what is kept of it: its hash and its end. */
const freshChallenge = Effect.gen(function* () {
  const challenge = v.parse(ChallengeText, yield* random32)
  return { challenge, hash: yield* challengeHash(challenge), expiresAt: endOf(yield* now) }
})

/** The hash under which a challenge is kept. */
export const challengeHash = (challenge: string): Effect.Effect<string, never, Digest.Digest> =>
  Digest.Digest.use(({ digestHex }) =>
    digestHex(Digest.sha256, new TextEncoder().encode(challenge))
  )

/** Ask for a key to be made in the session given. Options for `navigator.credentials.create`. */
export const askToMake = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  sessionId: string,
  kind: PasskeyKind,
  userName: string
): Effect.fn.Return<
  JsonObject,
  never,
  Passkeys | PasskeyChallenges | PasskeyCeremonies | SecureRandom.SecureRandom | Digest.Digest
> {
  const passkeys = yield* Passkeys
  const { challenge, ...kept } = yield* freshChallenge
  const userHandle = yield* passkeys.handleFor(citizenId, v.parse(UserHandle, yield* random32))
  const known = yield* passkeys.of(citizenId)
  const asked = { ceremony: "create", ...kept, citizenId, boundTo: sessionId, kind } as const
  yield* (yield* PasskeyChallenges).keep(asked)
  return yield* (yield* PasskeyCeremonies).toMake({ challenge, kind, userHandle, userName, known })
})

/**
 * Ask for a key of the citizen's, or of anybody's, to be used in the flow or session given. Options for
 * `navigator.credentials.get`. Where it is not known who asks, no key is named: the answer is the same
 * for everybody.
 */
export const askToUse = Effect.fnUntraced(function* (
  citizenId: CitizenId | null,
  boundTo: string
): Effect.fn.Return<
  JsonObject,
  never,
  Passkeys | PasskeyChallenges | PasskeyCeremonies | SecureRandom.SecureRandom | Digest.Digest
> {
  const { challenge, ...kept } = yield* freshChallenge
  const allowed = citizenId === null ? [] : yield* (yield* Passkeys).of(citizenId)
  yield* (yield* PasskeyChallenges).keep({ ceremony: "get", ...kept, citizenId, boundTo })
  // A security key may know no PIN; what it shows then counts for less.
  const verification = allowed.some(({ kind }) => kind === "security-key")
    ? "preferred"
    : "required"
  return yield* (yield* PasskeyCeremonies).toUse({ challenge, allowed, verification })
})

const random32 = SecureRandom.SecureRandom.use(({ randomBytes }) => randomBytes(32)).pipe(
  Effect.map(Base64Url.encode)
)

const endOf = (at: Instant): Instant => instantOf(Date.parse(at) + challengeLife)
