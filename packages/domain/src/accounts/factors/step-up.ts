import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Jobs } from "../../jobs/ports.ts"
import { byCitizen } from "../../journal/actor.ts"
import { factOf } from "../../journal/entry.ts"
import { Journal } from "../../journal/ports.ts"
import type { Channel } from "../../notifications/messages.ts"
import { atomically, type Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import type { JsonObject } from "../../shared/json.ts"
import { Accounts } from "../accounts.ts"
import { CurrentCitizen } from "../current-citizen.ts"
import { FactorNotEnrolled } from "../factor-not-enrolled.ts"
import type { AuthEvent } from "../factor.ts"
import type { OneTimeCodes } from "../one-time-codes.ts"
import type { Origin } from "../origin.ts"
import { type HashingBusy, PasswordHashing } from "../password-hashing.ts"
import { admitTry, forgiveTry } from "../password-tries.ts"
import { renewSession } from "../renew-session.ts"
import { type CodeSent, type CodeSentLately, mayAskForCode, requestCode } from "../request-code.ts"
import type { SessionGone } from "../session-gone.ts"
import type { Sessions } from "../sessions.ts"
import { PasswordWrong } from "../sign-in-refusals.ts"
import type { Throttles, TooManyTries } from "../throttles.ts"
import type { Token } from "../token.ts"
import { contactFor } from "./contact-for.ts"
import type { ProofMethod } from "./proof-method.ts"
import { steppingMethods } from "./proof-methods.ts"
import { proveAgain, type Proof, type ProofRefused } from "./prove-again.ts"
import { SecondFactors } from "./second-factors.ts"

/** What a citizen shows to prove once more who they are. */
export type StepUpProof = Proof | { readonly method: "password"; readonly password: string }

/** How the citizen may prove once more who they are. */
export const listStepUpMethods = Effect.fn("listStepUpMethods")(function* (): Effect.fn.Return<
  ReadonlyArray<ProofMethod>,
  never,
  CurrentCitizen | SecondFactors | Accounts
> {
  const { id } = yield* CurrentCitizen
  return yield* steppingMethods(id)
})

/** Send a code that proves it, good in this session alone. */
export const sendStepUpCode = Effect.fn("sendStepUpCode")(function* (
  channel: Channel,
  origin: Origin
): Effect.fn.Return<
  CodeSent,
  FactorNotEnrolled | CodeSentLately | TooManyTries,
  | CurrentCitizen
  | SecondFactors
  | Accounts
  | OneTimeCodes
  | Throttles
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
> {
  const { id: citizenId, sessionId, locale } = yield* CurrentCitizen
  const allowed = (yield* steppingMethods(citizenId)).includes(channel)
  const contact = allowed ? yield* contactFor(citizenId, channel) : undefined
  if (!contact) return yield* new FactorNotEnrolled()
  yield* mayAskForCode(contact, origin)
  return yield* requestCode(
    { citizenId, flowId: sessionId, purpose: "second-factor" },
    contact,
    locale
  )
})

/** Ask for one of the citizen's keys: options for `navigator.credentials.get`. */
export const askStepUpPasskey = Effect.fn("askStepUpPasskey")(function* (): Effect.fn.Return<
  JsonObject,
  FactorNotEnrolled,
  CurrentCitizen | SecondFactors
> {
  const { id, sessionId } = yield* CurrentCitizen
  const factors = yield* SecondFactors
  if (!(yield* factors.of(id)).includes("passkey")) return yield* new FactorNotEnrolled()
  return yield* factors.askPasskey(id, sessionId)
})

/** Prove it. The session goes on under a new token, fresher and perhaps surer than before. */
export const stepUp = Effect.fn("stepUp")(function* (
  proof: StepUpProof,
  origin: Origin
): Effect.fn.Return<
  Token,
  FactorNotEnrolled | ProofRefused | PasswordWrong | TooManyTries | HashingBusy | SessionGone,
  | CurrentCitizen
  | SecondFactors
  | Accounts
  | OneTimeCodes
  | PasswordHashing
  | Throttles
  | Sessions
  | Journal
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const { id: citizenId, sessionId } = yield* CurrentCitizen
  const methods = yield* steppingMethods(citizenId)
  if (!methods.includes(proof.method)) return yield* new FactorNotEnrolled()
  const event =
    proof.method === "password"
      ? yield* provePassword(proof.password, origin)
      : yield* proveAgain(citizenId, proof, sessionId, "second-factor")

  const by = byCitizen(citizenId)
  const fact = { type: "FactorProven", at: event.at, by, method: event.method }
  const renew = Effect.gen(function* () {
    yield* (yield* Journal).append(citizenId, [factOf(`session/${sessionId}`, fact)])
    return yield* renewSession(event)
  })
  return yield* atomically(renew)
})

const provePassword = Effect.fnUntraced(function* (
  password: string,
  origin: Origin
): Effect.fn.Return<
  AuthEvent,
  PasswordWrong | TooManyTries | HashingBusy,
  CurrentCitizen | Accounts | PasswordHashing | Throttles
> {
  const { id, sessionId } = yield* CurrentCitizen
  const [current] = yield* (yield* Accounts).passwordsOf(id, 1)
  const aTry = { who: id, origin, sessionId }
  yield* admitTry(aTry)
  const outcome = yield* (yield* PasswordHashing).verify(password, current)
  if (outcome === "wrong") return yield* new PasswordWrong()
  yield* forgiveTry(aTry)
  return { method: "password", class: "know", channel: "password", at: yield* now }
})
