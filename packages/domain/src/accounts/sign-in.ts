import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import type { Jobs } from "../jobs/ports.ts"
import type { Journal } from "../journal/ports.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { Locale } from "../shared/locale.ts"
import { Accounts, type Credentials } from "./accounts.ts"
import { beginSecondStep } from "./begin-second-step.ts"
import { CitizenId } from "./citizen.ts"
import { contactOf, spelledOnce } from "./contact.ts"
import type { AuthEvent, SecondFactor } from "./factor.ts"
import { SecondFactors } from "./factors/second-factors.ts"
import type { LoginFlows } from "./login-flows.ts"
import { type OpenedSession, openSession } from "./open-session.ts"
import type { Origin } from "./origin.ts"
import { type HashingBusy, PasswordHashing } from "./password-hashing.ts"
import { admitTry, forgiveTry, noteRefusal } from "./password-tries.ts"
import type { Sessions } from "./sessions.ts"
import { AccountFrozen, CredentialsWrong } from "./sign-in-refusals.ts"
import type { Throttles, TooManyTries } from "./throttles.ts"
import type { Token, TokenHash } from "./token.ts"
import { TrustedDevices } from "./trusted-devices.ts"

export interface SignInWanted {
  readonly login: string
  readonly password: string
  readonly remember: boolean
  readonly locale: Locale
  readonly origin: Origin
  /** What the device shows to be remembered by. */
  readonly deviceToken?: TokenHash
}

/** Signed in; or the password was right, and one of these factors is to be proven in the flow. */
export type SignInStep =
  | { readonly step: "signed-in"; readonly opened: OpenedSession }
  | {
      readonly step: "second-factor"
      readonly methods: ReadonlyArray<SecondFactor>
      readonly flowToken: Token
    }

/**
 * Sign in by telephone or mail address and password («Войти»). An unknown login costs the same work and
 * gets the same answer as a wrong password. There is no session before every factor is proven.
 */
export const signIn = Effect.fn("signIn")(function* (
  wanted: SignInWanted
): Effect.fn.Return<
  SignInStep,
  CredentialsWrong | AccountFrozen | TooManyTries | HashingBusy,
  | Accounts
  | LoginFlows
  | Sessions
  | TrustedDevices
  | SecondFactors
  | PasswordHashing
  | Throttles
  | Journal
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const { login, password, remember, origin } = wanted
  const contact = contactOf(login)
  const known = contact && (yield* (yield* Accounts).credentialsOf(contact))
  const trusted = yield* trustedDevice(known, wanted.deviceToken)

  // By the account, whichever of its logins was typed: else two logins were two purses of tries.
  const who = known?.citizenId ?? (contact ? spelledOnce(contact) : login.slice(0, 320))
  const met = yield* wasMet(known, origin)
  const aTry = { who, origin, met, ...(trusted && { deviceId: trusted.id }) }
  yield* admitTry(aTry)
  yield* checkPassword(password, known).pipe(
    Effect.tapError((refusal) =>
      refusal._tag === "CredentialsWrong" ? noteRefusal(known?.citizenId, origin) : Effect.void
    )
  )
  yield* forgiveTry(aTry)
  if (!known) return yield* new CredentialsWrong()
  if (known.status === "frozen") return yield* new AccountFrozen()

  const { citizenId } = known
  const at = yield* now
  const byPassword: AuthEvent = { method: "password", class: "know", channel: "password", at }
  const methods = trusted ? [] : yield* (yield* SecondFactors).of(citizenId)
  if (methods.length > 0) {
    const flow = { citizenId, authEvents: [byPassword], remember, locale: wanted.locale }
    return { step: "second-factor", methods, flowToken: yield* beginSecondStep(flow) }
  }
  const proven = { citizenId, authEvents: [byPassword], origin } as const
  const opened = yield* openSession({ ...proven, remember: remember && !trusted })
  return { step: "signed-in", opened }
})

const trustedDevice = Effect.fnUntraced(function* (
  known: Credentials | undefined,
  deviceToken: TokenHash | undefined
) {
  if (!known || !deviceToken) return undefined
  return yield* (yield* TrustedDevices).find(known.citizenId, deviceToken, yield* now)
})

/** Asked for an unknown login too: how long the answer takes tells nothing. */
const wasMet = Effect.fnUntraced(function* (
  known: Credentials | undefined,
  { device, network }: Origin
) {
  return yield* (yield* TrustedDevices).hasMet(known?.citizenId ?? nobody, device, network)
})

/** The nil UUID (RFC 9562): no citizen's. */
const nobody = v.parse(CitizenId, "00000000-0000-0000-0000-000000000000")

/** Right, or refused. A hash made by an older rule is made anew while the password is at hand. */
const checkPassword = Effect.fnUntraced(function* (
  password: string,
  known: Credentials | undefined
): Effect.fn.Return<void, CredentialsWrong | HashingBusy, PasswordHashing | Accounts> {
  const hashing = yield* PasswordHashing
  const outcome = yield* hashing.verify(password, known?.passwordHash)
  if (outcome === "wrong" || !known) return yield* new CredentialsWrong()
  if (outcome === "stale") {
    const fresh = yield* hashing.hash(password)
    yield* (yield* Accounts).rehash(known.citizenId, known.passwordHash, fresh)
  }
})
