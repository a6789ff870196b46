import { Data, Effect } from "effect"
import type { Digest, Mac, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import type { Origin } from "../accounts/origin.ts"
import { type HashingBusy, PasswordHashing } from "../accounts/password-hashing.ts"
import {
  admitAll,
  type Allowance,
  allowances,
  Throttles,
  type TooManyTries
} from "../accounts/throttles.ts"
import { newToken, type Token } from "../accounts/token.ts"
import { stepOf } from "../accounts/totp/totp.ts"
import type { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
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
import { tellStaffJournal } from "./staff-journal.ts"

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
 * and no hint exists before both are proven. Tries are counted before they are looked at. Who came, who was
 * refused and who was held back stands in the desk's own journal, and in the log.
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
  | Journal
  | Transactions
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
  ]).pipe(Effect.tapError(() => tellHeldBack(name.success ? name.output : undefined, origin)))

  const clerks = yield* Clerks
  const found = name.success ? yield* clerks.byLogin(name.output) : undefined
  // Without an account the same work is done: how long it takes tells nothing.
  const verdict = yield* (yield* PasswordHashing).verify(password, found?.credentials.passwordHash)
  if (!found || verdict === "wrong") return yield* refuse(found?.clerk.id, origin)

  const at = yield* now
  const { clerk, credentials } = found
  const { totpSecret: secret, lastStep } = credentials
  const step = yield* stepOf({ secret, lastStep }, code, at)
  // Taken in one statement: of two who show one code, one comes in.
  if (step === undefined || !(yield* clerks.takeStep(clerk.id, step))) {
    return yield* refuse(clerk.id, origin)
  }

  const throttles = yield* Throttles
  yield* throttles.forgive(tried, "all")
  yield* throttles.forgive(`${tried}/${origin.network}`, "all")
  const { token, hash } = yield* newToken
  const endsAt = instantOf(Date.parse(at) + deskPolicy.wholeFor * 1000)
  const id = yield* newId(DeskSessionId)
  const session: DeskSession = { id, clerkId: clerk.id, startedAt: at, lastSeenAt: at, endsAt }
  const open = (yield* DeskSessions).open(session, hash, deskPolicy.most)
  yield* atomically(Effect.andThen(tellStaffJournal("DeskSignedIn", clerk.id, origin), open))
  yield* Effect.logInfo("Signed in at the desk", { clerkId: clerk.id })
  return { token, session: { ...session, clerk } }
})

const refuse = Effect.fnUntraced(function* (clerkId: ClerkId | undefined, origin: Origin) {
  yield* tellStaffJournal("DeskSignInRefused", clerkId, origin)
  yield* Effect.logWarning("Refused at the desk", { clerkId: clerkId ?? "nobody" })
  return yield* new DeskSignInRefused()
})

/** Told once an hour for one place: whoever goes on knocking must not fill the journal. */
const toldOfPlace: Allowance = { most: 1, seconds: 3600 }

const tellHeldBack = Effect.fnUntraced(function* (login: Login | undefined, origin: Origin) {
  const told = (yield* Throttles).admit(`desk/told/${origin.network}`, toldOfPlace)
  if (!(yield* Effect.isSuccess(told))) return
  const found = login && (yield* (yield* Clerks).byLogin(login))
  yield* tellStaffJournal("DeskSignInHeldBack", found?.clerk.id, origin)
  yield* Effect.logWarning("Held back at the desk", { clerkId: found?.clerk.id ?? "nobody" })
})
