import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import type { Profiles } from "../profile/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { accountPolicy } from "./account-policy.ts"
import type { PasswordHash } from "./account.ts"
import { Accounts } from "./accounts.ts"
import type { CitizenId } from "./citizen.ts"
import { CurrentCitizen, requireFresh, type StepUpNeeded } from "./current-citizen.ts"
import { isStrong } from "./factors/offered.ts"
import { freshForFactors } from "./factors/require-highest.ts"
import { SecondFactors } from "./factors/second-factors.ts"
import type { LoginFlows } from "./login-flows.ts"
import { sessionIdOf } from "./open-session.ts"
import type { Origin } from "./origin.ts"
import { type HashingBusy, PasswordHashing } from "./password-hashing.ts"
import { admitTry, forgiveTry } from "./password-tries.ts"
import type { KnownPasswords } from "./password/known-passwords.ts"
import { personalOf } from "./password/personal-of.ts"
import { PasswordUnfit, requireFitPassword } from "./password/require-fit-password.ts"
import { renewSession } from "./renew-session.ts"
import type { SessionGone } from "./session-gone.ts"
import type { Sessions } from "./sessions.ts"
import { PasswordWrong } from "./sign-in-refusals.ts"
import { endAllButOne } from "./sign-out.ts"
import type { Throttles, TooManyTries } from "./throttles.ts"
import type { Token } from "./token.ts"
import type { TrustedDevices } from "./trusted-devices.ts"

/**
 * Set another password. It asks for the current one, and for a second factor proven lately where one is
 * switched on. All other sessions, sign-ins under way and trusted devices end; this session goes on under
 * a new token.
 */
export const changePassword = Effect.fn("changePassword")(function* (
  current: string,
  next: string,
  origin: Origin
): Effect.fn.Return<
  Token,
  StepUpNeeded | PasswordWrong | PasswordUnfit | TooManyTries | HashingBusy | SessionGone,
  | CurrentCitizen
  | Accounts
  | Profiles
  | SecondFactors
  | Sessions
  | LoginFlows
  | TrustedDevices
  | PasswordHashing
  | KnownPasswords
  | Throttles
  | Journal
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const { id, sessionId } = yield* CurrentCitizen
  const factors = yield* (yield* SecondFactors).of(id)
  if (factors.some(isStrong)) yield* requireFresh(freshForFactors, 2)

  const kept = yield* (yield* Accounts).passwordsOf(id, accountPolicy.passwordHistory)
  const aTry = { who: id, origin, sessionId }
  yield* admitTry(aTry)
  const hashing = yield* PasswordHashing
  if ((yield* hashing.verify(current, kept[0])) === "wrong") return yield* new PasswordWrong()
  yield* forgiveTry(aTry)

  yield* requireFitPassword(next, yield* personalOf(id), factors.length > 0)
  yield* requireUnused(next, kept)
  const passwordHash = yield* hashing.hash(next)
  return yield* atomically(replace(id, sessionId, passwordHash))
})

const replace = Effect.fnUntraced(function* (
  id: CitizenId,
  sessionId: string,
  passwordHash: PasswordHash
) {
  const at = yield* now
  yield* (yield* Accounts).setPassword(id, passwordHash, at)
  yield* endAllButOne(id, sessionIdOf(sessionId))
  const event = { type: "PasswordChanged", at, by: byCitizen(id) }
  yield* (yield* Journal).append(id, [factOf("account", event)])
  return yield* renewSession()
})

/** Not one of the last five. */
const requireUnused = Effect.fnUntraced(function* (
  password: string,
  kept: ReadonlyArray<PasswordHash>
): Effect.fn.Return<void, PasswordUnfit | HashingBusy, PasswordHashing> {
  const hashing = yield* PasswordHashing
  for (const hash of kept) {
    if ((yield* hashing.verify(password, hash)) !== "wrong") {
      return yield* new PasswordUnfit({ problems: ["password.recent"] })
    }
  }
})
