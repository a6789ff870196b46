import { Data, Effect } from "effect"
import type { Digest, Mac, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import type { Origin } from "../accounts/origin.ts"
import { type HashingBusy, PasswordHashing } from "../accounts/password-hashing.ts"
import { admitAll, allowances, Throttles, type TooManyTries } from "../accounts/throttles.ts"
import { newToken, type Token } from "../accounts/token.ts"
import { stepOf } from "../accounts/totp/totp.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { instantOf } from "../shared/instant.ts"
import { Login } from "./clerk.ts"
import { Clerks } from "./clerks.ts"
import {
  deskPolicy,
  type DeskSession,
  DeskSessionId,
  type SeenDeskSession
} from "./desk-session.ts"
import { DeskSessions } from "./desk-sessions.ts"
import type { ClerkId } from "./role.ts"

/** Login, password and code do not belong together. It is not said which of them is wrong. */
export class DeskSignInRefused extends Data.TaggedError("DeskSignInRefused") {}

export interface DeskSignIn {
  readonly login: string
  readonly password: string
  /** Of the authenticator app: six digits. */
  readonly code: string
  readonly origin: Origin
}

/**
 * A member of staff comes to the desk: password and authenticator code together, so that no session
 * and no hint exists before both are proven. Tries are counted before they are looked at. Who came and
 * who was refused stands in the log.
 */
export const signInAtDesk = Effect.fn("signInAtDesk")(function* ({
  login,
  password,
  code,
  origin
}: DeskSignIn): Effect.fn.Return<
  { readonly token: Token; readonly session: SeenDeskSession },
  DeskSignInRefused | TooManyTries | HashingBusy,
  | Clerks
  | DeskSessions
  | PasswordHashing
  | Throttles
  | Mac.Mac
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const name = v.safeParse(Login, login.trim().toLowerCase())
  const tried = `desk/${name.success ? name.output : "nobody"}`
  yield* admitAll([
    [`desk/network/${origin.network}`, allowances.passwordOfNetwork],
    [tried, allowances.passwordOfAccount],
    [`${tried}/${origin.network}`, allowances.passwordFromHere]
  ])

  const clerks = yield* Clerks
  const found = name.success ? yield* clerks.byLogin(name.output) : undefined
  // Without an account the same work is done: how long it takes tells nothing.
  const verdict = yield* (yield* PasswordHashing).verify(password, found?.credentials.passwordHash)
  if (!found || verdict === "wrong") return yield* refuse(found?.clerk.id)

  const at = yield* now
  const { clerk, credentials } = found
  const { totpSecret: secret, lastStep } = credentials
  const step = yield* stepOf({ secret, lastStep }, code, at)
  // Taken in one statement: of two who show one code, one comes in.
  if (step === undefined || !(yield* clerks.takeStep(clerk.id, step))) {
    return yield* refuse(clerk.id)
  }

  const throttles = yield* Throttles
  yield* throttles.forgive(tried, "all")
  yield* throttles.forgive(`${tried}/${origin.network}`, "all")
  const { token, hash } = yield* newToken
  const endsAt = instantOf(Date.parse(at) + deskPolicy.wholeFor * 1000)
  const id = yield* newId(DeskSessionId)
  const session: DeskSession = { id, clerkId: clerk.id, startedAt: at, lastSeenAt: at, endsAt }
  yield* (yield* DeskSessions).open(session, hash, deskPolicy.most)
  yield* Effect.logInfo("Signed in at the desk", { clerkId: clerk.id })
  return { token, session: { ...session, clerk } }
})

const refuse = (clerkId: ClerkId | undefined) =>
  Effect.andThen(
    Effect.logWarning("Refused at the desk", { clerkId: clerkId ?? "nobody" }),
    new DeskSignInRefused()
  )
