import { Data, Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Journal } from "../../journal/ports.ts"
import type { Transactions } from "../../shared/atomically.ts"
import type { JsonObject } from "../../shared/json.ts"
import { Accounts } from "../accounts.ts"
import { type OpenedSession, openSession } from "../open-session.ts"
import type { Origin } from "../origin.ts"
import type { Sessions } from "../sessions.ts"
import { type Allowance, Throttles, type TooManyTries } from "../throttles.ts"
import type { TrustedDevices } from "../trusted-devices.ts"
import { askToUse } from "./ask-passkey.ts"
import { believeUse, claimedKey, takeChallenge } from "./believe-passkey.ts"
import { PasskeyCeremonies, PasskeyRefused } from "./ceremonies.ts"
import type { PasskeyChallenges } from "./challenge.ts"
import { Passkeys } from "./ports.ts"

/** No account has this key, or has it no more: the authenticator may be told to stop offering it. */
export class PasskeyUnknown extends Data.TaggedError("PasskeyUnknown") {}

// Every visit of the sign-in page asks; a whole office may sit behind one address.
const asking: Allowance = { most: 300, seconds: 300 }

/**
 * Ask whoever is there for a key: options for `navigator.credentials.get`, the same for everybody.
 * `boundTo` names the browser that asks; only it may answer.
 */
export const askForSignIn = Effect.fn("askForSignIn")(function* (
  boundTo: string,
  { network }: Origin
): Effect.fn.Return<
  JsonObject,
  TooManyTries,
  | Throttles
  | Passkeys
  | PasskeyChallenges
  | PasskeyCeremonies
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  yield* (yield* Throttles).admit(`passkey/network/${network}`, asking)
  return yield* askToUse(null, boundTo)
})

/** Sign in with a key, and nothing else: a passkey verifies its user itself. */
export const signInWithPasskey = Effect.fn("signInWithPasskey")(function* (
  answer: unknown,
  boundTo: string,
  origin: Origin
): Effect.fn.Return<
  OpenedSession,
  PasskeyRefused | PasskeyUnknown,
  | Accounts
  | Passkeys
  | PasskeyChallenges
  | PasskeyCeremonies
  | Sessions
  | TrustedDevices
  | Journal
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const claimed = yield* (yield* PasskeyCeremonies).read(answer)
  yield* takeChallenge("get", claimed, null, boundTo)

  const { userHandle } = claimed
  if (userHandle === undefined) return yield* new PasskeyRefused({ why: "user-handle" })
  const citizenId = yield* (yield* Passkeys).ownerOf(userHandle)
  const key = citizenId && (yield* claimedKey(citizenId, claimed))
  if (!citizenId || !key) return yield* new PasskeyUnknown()
  if (key.kind !== "passkey") return yield* new PasskeyRefused({ why: "security-key" })

  const event = yield* believeUse(citizenId, key, answer, claimed, true)
  const account = yield* (yield* Accounts).get(citizenId)
  if (account?.status !== "active") return yield* new PasskeyRefused({ why: "not-active" })
  return yield* openSession({ citizenId, authEvents: [event], origin, remember: false })
})
