import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Digest } from "effect/crypto"
import { TestClock } from "effect/testing"
import * as v from "valibot"
import { journalInMemory } from "../journal/journal-in-memory.ts"
import { Journal } from "../journal/ports.ts"
import { instantOf } from "../shared/instant.ts"
import { someone } from "../testing/samples.ts"
import { requireConfirmation } from "./confirm.ts"
import { Confirmation, confirmedFor } from "./confirmations/confirmation.ts"
import { confirmationsInMemory } from "./confirmations/confirmations-in-memory.ts"
import { payloadHashOf } from "./confirmations/payload-hash.ts"
import { Confirmations } from "./confirmations/ports.ts"
import { CurrentCitizen, type SignedIn } from "./current-citizen.ts"
import { hashOf } from "./token.ts"

const world = Layer.merge(confirmationsInMemory, journalInMemory()).pipe(
  Layer.provideMerge(Digest.layerWebCrypto)
)
const payload = { applicationId: "a-1", version: 3 }
const token = "opora_token"

/** A citizen who has confirmed the payload a moment ago. */
const confirmed = Effect.gen(function* () {
  const citizen = someone()
  const one = v.parse(Confirmation, {
    id: crypto.randomUUID(),
    citizenId: citizen.id,
    sessionId: citizen.sessionId,
    operation: "applications.submit",
    payloadHash: yield* payloadHashOf(payload),
    expiresAt: instantOf(confirmedFor)
  })
  const confirmations = yield* Confirmations
  yield* confirmations.open(one)
  const tokenHash = yield* hashOf(token)
  yield* confirmations.confirm(one, { method: "sms", tokenHash, expiresAt: one.expiresAt })
  return citizen
})

const by = (citizen: SignedIn) => Effect.provideService(CurrentCitizen, citizen)
const submit = requireConfirmation(token, "applications.submit", payload)

describe("an operation that has to be confirmed", () => {
  it.effect("goes on once, whatever order the payload's keys came in, and is told", () =>
    Effect.gen(function* () {
      const anna = yield* confirmed
      const turned = { version: 3, applicationId: "a-1" }
      yield* by(anna)(requireConfirmation(token, "applications.submit", turned))
      const [entry] = yield* (yield* Journal).ofCitizen(anna.id)
      expect(entry).toMatchObject({
        type: "OperationConfirmed",
        data: { operation: "applications.submit", method: "sms" }
      })
      expect(yield* Effect.flip(by(anna)(submit))).toMatchObject({ _tag: "ConfirmationNeeded" })
    }).pipe(Effect.provide(world))
  )

  it.effect("does not go on about something else", () =>
    Effect.gen(function* () {
      const anna = yield* confirmed
      const newer = requireConfirmation(token, "applications.submit", { ...payload, version: 4 })
      const other = requireConfirmation(token, "profile.change", payload)
      for (const changed of [newer, other]) {
        const refusal = yield* Effect.flip(by(anna)(changed))
        expect(refusal._tag).toBe("ConfirmationMismatch")
      }
      yield* by(anna)(submit)
    }).pipe(Effect.provide(world))
  )

  it.effect(
    "does not go on without a token, with another, in another session, or for another",
    () =>
      Effect.gen(function* () {
        const anna = yield* confirmed
        const without = requireConfirmation(undefined, "applications.submit", payload)
        const wrong = requireConfirmation("opora_other", "applications.submit", payload)
        for (const refused of [
          by(anna)(without),
          by(anna)(wrong),
          by({ ...anna, sessionId: someone().sessionId })(submit),
          by(someone())(submit)
        ]) {
          expect(yield* Effect.flip(refused)).toMatchObject({
            _tag: "ConfirmationNeeded",
            operation: "applications.submit"
          })
        }
      }).pipe(Effect.provide(world))
  )

  it.effect("does not go on after five minutes", () =>
    Effect.gen(function* () {
      const anna = yield* confirmed
      yield* TestClock.adjust("5 minutes")
      expect((yield* Effect.flip(by(anna)(submit)))._tag).toBe("ConfirmationNeeded")
    }).pipe(Effect.provide(world))
  )
})
