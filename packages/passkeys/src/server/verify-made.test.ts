import { describe, expect } from "@effect/vitest"
import { Effect } from "effect"
import { make, refused, test } from "../testing/ceremony.ts"

describe("a key that is made", () => {
  test(
    "is told apart from a copy of it, and found again by its own name",
    Effect.gen(function* () {
      const { authenticator, credential } = yield* make({ backedUp: false })
      expect(credential).toMatchObject({
        credentialId: authenticator.credentialId,
        backupEligible: true,
        backedUp: false,
        signCount: 0,
        transports: ["internal"]
      })
    })
  )
  test("must verify its user", refused("malformed", make({ userVerified: false })))
  test("need not, as a security key", Effect.asVoid(make({ userVerified: false }, "security-key")))
  test("must feel a touch", refused("malformed", make({ userPresent: false }, "security-key")))
  test("must be made for this site", refused("malformed", make({ rpId: "opora.evil" })))
  test("must be made on this site", refused("malformed", make({ origin: "https://opora.evil" })))
  test("must not be made in a frame", refused("cross-origin", make({ crossOrigin: true })))
  test("must not be the use of one", refused("malformed", make({ type: "webauthn.get" })))
})
