import { Data, Effect } from "effect"
import type { Digest } from "effect/crypto"
import { byCitizen } from "../journal/actor.ts"
import { type Fact, factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { now } from "../shared/clock.ts"
import type { JsonObject } from "../shared/json.ts"
import type { Operation } from "./confirmations/confirmation.ts"
import { payloadHashOf } from "./confirmations/payload-hash.ts"
import { Confirmations, type Confirmed } from "./confirmations/ports.ts"
import { CurrentCitizen } from "./current-citizen.ts"
import { hashOf } from "./token.ts"

/** The operation has to be confirmed first: by a code, an app or a passkey. */
export class ConfirmationNeeded extends Data.TaggedError("ConfirmationNeeded")<{
  readonly operation: Operation
}> {}

/** What is asked for is not what was confirmed. */
export class ConfirmationMismatch extends Data.TaggedError("ConfirmationMismatch") {}

/** A confirmation that is used up: the method it was given by, and what is to be journalled of it. */
export interface Spent {
  readonly method: Confirmed["method"]
  readonly fact: Fact
}

/**
 * Go on only if the citizen confirmed exactly this, in this session, in the last five minutes, and use the
 * confirmation up. Call it inside the transaction of the operation, before anything is changed: if the
 * operation fails, the confirmation is still good. Gives the method it was confirmed by, for what is signed.
 */
export const requireConfirmation = Effect.fn("requireConfirmation")(function* (
  token: string | undefined,
  operation: Operation,
  payload: JsonObject
): Effect.fn.Return<
  Confirmed["method"],
  ConfirmationNeeded | ConfirmationMismatch,
  CurrentCitizen | Confirmations | Journal | Digest.Digest
> {
  const { method, fact } = yield* spendConfirmation(token, operation, payload)
  yield* (yield* Journal).append((yield* CurrentCitizen).id, [fact])
  return method
})

/** The same for an operation that writes the fact of it into the journal with its own. */
export const spendConfirmation = Effect.fnUntraced(function* (
  token: string | undefined,
  operation: Operation,
  payload: JsonObject
): Effect.fn.Return<
  Spent,
  ConfirmationNeeded | ConfirmationMismatch,
  CurrentCitizen | Confirmations | Digest.Digest
> {
  const { id: citizenId, sessionId } = yield* CurrentCitizen
  if (token === undefined) return yield* new ConfirmationNeeded({ operation })

  const confirmations = yield* Confirmations
  const at = yield* now
  const given = yield* confirmations.given(citizenId, yield* hashOf(token), at)
  if (given?.sessionId !== sessionId) return yield* new ConfirmationNeeded({ operation })
  if (given.operation !== operation || given.payloadHash !== (yield* payloadHashOf(payload))) {
    return yield* new ConfirmationMismatch()
  }
  const spent = yield* confirmations.spend(citizenId, given.id)
  if (!spent) return yield* new ConfirmationNeeded({ operation })

  const { method } = given
  const event = { type: "OperationConfirmed", at, by: byCitizen(citizenId), operation, method }
  return { method, fact: factOf(`confirmation/${given.id}`, event) }
})
