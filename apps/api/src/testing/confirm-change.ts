import type { CitizenId } from "@opora/domain/accounts/citizen"
import { ConfirmationId } from "@opora/domain/accounts/confirmations/confirmation"
import { payloadHashOf } from "@opora/domain/accounts/confirmations/payload-hash"
import { Confirmations } from "@opora/domain/accounts/confirmations/ports"
import { newToken } from "@opora/domain/accounts/token"
import { now } from "@opora/domain/shared/clock"
import { newId } from "@opora/domain/shared/identifier"
import { instantOf } from "@opora/domain/shared/instant"
import type { JsonObject } from "@opora/domain/shared/json"
import { Effect } from "effect"

/** What confirms "profile.change" for that payload, given a moment ago. */
export const confirmChange = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  sessionId: string,
  payload: JsonObject
) {
  const confirmations = yield* Confirmations
  const id = yield* newId(ConfirmationId)
  const payloadHash = yield* payloadHashOf(payload)
  const expiresAt = instantOf(Date.parse(yield* now) + 60_000)
  const operation = "profile.change" as const
  const confirmation = { id, citizenId, sessionId, operation, payloadHash, expiresAt }
  yield* confirmations.open(confirmation)
  const { token, hash: tokenHash } = yield* newToken
  yield* confirmations.confirm(confirmation, { method: "totp", tokenHash, expiresAt })
  return token
})
