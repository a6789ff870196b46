import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import { Jobs } from "../jobs/ports.ts"
import { now } from "../shared/clock.ts"
import type { CitizenId } from "./citizen.ts"
import type { Origin } from "./origin.ts"
import { admitAll, type Allowance, allowances, Throttles, type TooManyTries } from "./throttles.ts"

/** A password about to be tried: at whose account, from where, and from a device we trust or not. */
export interface PasswordTry {
  /** The account, or what was typed where there is none: both are counted alike. */
  readonly who: string
  readonly origin: Origin
  readonly deviceId?: string
  /** Tried once more by whoever is signed in. */
  readonly sessionId?: string
  /** The citizen has signed in from there, with such a browser, before. */
  readonly met?: boolean
}

/**
 * May the password be tried? No account is locked by strangers: a trusted device, a session, and a place where
 * the citizen was met before have counts of their own, which nobody can use up from elsewhere. At all other
 * places together an account bears twenty wrong tries an hour; a passkey is never held back by them. Pauses
 * grow per place (security rule 7).
 */
export const admitTry = (aTry: PasswordTry): Effect.Effect<void, TooManyTries, Throttles> =>
  admitAll(countedUnder(aTry))

/** It was the right one: failures are forgotten, and the place gets its try back. */
export const forgiveTry = Effect.fnUntraced(function* (
  aTry: PasswordTry
): Effect.fn.Return<void, never, Throttles> {
  const throttles = yield* Throttles
  for (const [key, allowance] of countedUnder(aTry)) {
    yield* throttles.forgive(key, allowance === allowances.passwordOfNetwork ? "this" : "all")
  }
})

/** Promise a line in «История входов». For an unknown login too: the work must be the same. */
export const noteRefusal = Effect.fnUntraced(function* (
  citizenId: CitizenId | undefined,
  { device, address }: Origin
): Effect.fn.Return<void, never, Jobs | SecureRandom.SecureRandom> {
  const at = yield* now
  const random = yield* (yield* SecureRandom.SecureRandom).uuidV7()
  const job = { type: "NoteRefusedSignIn", at, device, address } as const
  yield* (yield* Jobs).schedule(citizenId ? { ...job, citizenId } : job, {
    key: `refused-sign-in/${random}`
  })
})

type Counted = readonly [key: string, allowance: Allowance]

const countedUnder = (aTry: PasswordTry): ReadonlyArray<Counted> => [
  [`password/network/${aTry.origin.network}`, allowances.passwordOfNetwork],
  ...ownOf(aTry)
]

const ownOf = ({ who, origin, sessionId, deviceId, met }: PasswordTry): ReadonlyArray<Counted> => {
  const { network, device } = origin
  if (sessionId) return [[`password/session/${sessionId}`, allowances.passwordFromHere]]
  if (deviceId) return [[`password/device/${deviceId}`, allowances.passwordOfDevice]]
  return [
    [`password/here/${who}/${network}`, allowances.passwordFromHere],
    met
      ? [`password/place/${who}/${network}/${device}`, allowances.passwordOfDevice]
      : [`password/account/${who}`, allowances.passwordOfAccount]
  ]
}
