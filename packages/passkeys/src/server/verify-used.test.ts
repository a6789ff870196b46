import { describe, expect } from "@effect/vitest"
import { Effect } from "effect"
import { softAuthenticator } from "../testing/authenticator.ts"
import { fresh, refused, test, use, userHandle } from "../testing/ceremony.ts"

describe("a key that is used", () => {
  test(
    "shows that it verified its user",
    Effect.gen(function* () {
      const shown = yield* use()
      expect(shown).toEqual({
        signCount: 0,
        backedUp: true,
        verifiedUser: true,
        counterFell: false
      })
    })
  )
  test("must answer this challenge", refused("malformed", use({}, { challenge: fresh() })))
  test("must verify its user", refused("malformed", use({ userVerified: false })))
  test("must be used on this site", refused("malformed", use({ origin: "https://opora.evil" })))
  test("must be a key of this site", refused("malformed", use({ rpId: "opora.evil" })))
  test("must not be used in a frame", refused("cross-origin", use({ crossOrigin: true })))
  test("must not be the making of one", refused("malformed", use({ type: "webauthn.create" })))
  test(
    "must be signed",
    refused("signature", use({}, { answer: { response: { signature: anotherSignature() } } }))
  )
  test(
    "must belong to the user it names",
    refused("user-handle", use({}, { answer: { response: { userHandle: fresh() } } }))
  )
  test(
    "must name its user in a sign-in",
    refused("user-handle", use({}, { answer: { response: { userHandle: null } } }))
  )
  test(
    "need not name its user where that is known",
    Effect.asVoid(use({}, { mustNameUser: false, answer: { response: { userHandle: null } } }))
  )
  test(
    "must be the key it says it is",
    Effect.gen(function* () {
      const id = fresh()
      yield* refused("credential-id", use({}, { answer: { id } }))
      yield* refused("credential-id", use({}, { answer: { rawId: id } }))
      yield* refused("credential-id", use({}, { answer: { id, rawId: id } }))
    })
  )
  test(
    "must not become one that can be copied",
    refused(
      "backup-eligible-changed",
      use({}, { made: { backupEligible: false, backedUp: false } })
    )
  )
  test(
    "must not cease to be one",
    refused("backup-eligible-changed", use({ backupEligible: false, backedUp: false }))
  )
  test(
    "tells nothing when it is nonsense",
    refused("malformed", use({}, { answer: { response: { clientDataJSON: "e30" } } }))
  )
})

describe("the counter", () => {
  const bound = { backupEligible: false, backedUp: false }
  const counting = (signCount: number) => ({ made: { ...bound, signCount } })

  test(
    "of a key that stays on its device must grow",
    Effect.gen(function* () {
      expect(yield* use({ ...bound, signCount: 6 }, counting(5))).toMatchObject({ signCount: 6 })
      yield* refused("counter-fell", use({ ...bound, signCount: 5 }, counting(5)))
      yield* refused("counter-fell", use({ ...bound, signCount: 0 }, counting(5)))
    })
  )
  test(
    "of a key that is copied between devices may fall, and that is told",
    Effect.gen(function* () {
      const shown = yield* use({ signCount: 3 }, { made: { signCount: 5 } })
      expect(shown).toMatchObject({ signCount: 3, counterFell: true })
    })
  )
})

/** Well formed, by another key, over other data. */
const anotherSignature = () => softAuthenticator(userHandle).use(fresh()).response.signature
