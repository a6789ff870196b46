import { Data, Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Jobs } from "../../jobs/ports.ts"
import type { Channel } from "../../notifications/messages.ts"
import type { Transactions } from "../../shared/atomically.ts"
import { now } from "../../shared/clock.ts"
import { newId } from "../../shared/identifier.ts"
import { instantOf } from "../../shared/instant.ts"
import type { JsonObject } from "../../shared/json.ts"
import type { Accounts } from "../accounts.ts"
import { CurrentCitizen } from "../current-citizen.ts"
import { FactorNotEnrolled } from "../factor-not-enrolled.ts"
import { contactFor } from "../factors/contact-for.ts"
import type { ProofMethod } from "../factors/proof-method.ts"
import { confirmingMethods } from "../factors/proof-methods.ts"
import { SecondFactors } from "../factors/second-factors.ts"
import type { OneTimeCodes } from "../one-time-codes.ts"
import type { Origin } from "../origin.ts"
import { type CodeSent, type CodeSentLately, mayAskForCode, requestCode } from "../request-code.ts"
import type { Throttles, TooManyTries } from "../throttles.ts"
import {
  type Confirmation,
  ConfirmationId,
  digitsOf,
  openFor,
  type Operation
} from "./confirmation.ts"
import { payloadHashOf } from "./payload-hash.ts"
import { Confirmations } from "./ports.ts"

/** There is no such confirmation of this session, or its time is over, or it was given already. */
export class ConfirmationOver extends Data.TaggedError("ConfirmationOver") {}

/** A confirmation that waits, and how it can be given. */
export interface Asked {
  readonly id: ConfirmationId
  readonly methods: ReadonlyArray<ProofMethod>
  /** The two digits that a code by SMS repeats. */
  readonly digits: string
}

/** Begin to confirm an operation on exactly this payload. */
export const beginConfirmation = Effect.fn("beginConfirmation")(function* (
  operation: Operation,
  payload: JsonObject
): Effect.fn.Return<
  Asked,
  never,
  | CurrentCitizen
  | Confirmations
  | SecondFactors
  | Accounts
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const { id: citizenId, sessionId } = yield* CurrentCitizen
  const payloadHash = yield* payloadHashOf(payload)
  const id = yield* newId(ConfirmationId)
  const expiresAt = instantOf(Date.parse(yield* now) + openFor)
  const confirmation = { id, citizenId, sessionId, operation, payloadHash, expiresAt }
  yield* (yield* Confirmations).open(confirmation)
  return { id, methods: yield* confirmingMethods(citizenId), digits: digitsOf(confirmation) }
})

/** The citizen's own confirmation that waits, of this session. */
export const waitingConfirmation = Effect.fnUntraced(function* (
  id: ConfirmationId
): Effect.fn.Return<Confirmation, ConfirmationOver, CurrentCitizen | Confirmations> {
  const citizen = yield* CurrentCitizen
  const waiting = yield* (yield* Confirmations).waiting(citizen.id, id, yield* now)
  if (waiting?.sessionId !== citizen.sessionId) return yield* new ConfirmationOver()
  return waiting
})

/** Send a code that confirms this and nothing else. It repeats the two digits of the page. */
export const sendConfirmationCode = Effect.fn("sendConfirmationCode")(function* (
  id: ConfirmationId,
  channel: Channel,
  origin: Origin
): Effect.fn.Return<
  CodeSent,
  ConfirmationOver | FactorNotEnrolled | CodeSentLately | TooManyTries,
  | CurrentCitizen
  | Confirmations
  | SecondFactors
  | Accounts
  | OneTimeCodes
  | Throttles
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
> {
  const confirmation = yield* waitingConfirmation(id)
  const { citizenId } = confirmation
  const { locale } = yield* CurrentCitizen
  const allowed = (yield* confirmingMethods(citizenId)).includes(channel)
  const contact = allowed ? yield* contactFor(citizenId, channel) : undefined
  if (!contact) return yield* new FactorNotEnrolled()
  yield* mayAskForCode(contact, origin)
  const operation = digitsOf(confirmation)
  return yield* requestCode(
    { citizenId, flowId: id, purpose: "operation", operation },
    contact,
    locale
  )
})

/** Ask for one of the citizen's keys: options for `navigator.credentials.get`. */
export const askConfirmationPasskey = Effect.fn("askConfirmationPasskey")(function* (
  id: ConfirmationId
): Effect.fn.Return<
  JsonObject,
  ConfirmationOver | FactorNotEnrolled,
  CurrentCitizen | Confirmations | SecondFactors
> {
  const { citizenId } = yield* waitingConfirmation(id)
  const factors = yield* SecondFactors
  if (!(yield* factors.of(citizenId)).includes("passkey")) return yield* new FactorNotEnrolled()
  return yield* factors.askPasskey(citizenId, id)
})
