import { describe, expect } from "@effect/vitest"
import { PasskeyCeremonies } from "@opora/domain/accounts/passkeys/ceremonies"
import type { PasskeyKind } from "@opora/domain/accounts/passkeys/passkey"
import { Effect } from "effect"
import { fresh, test, userHandle } from "../testing/ceremony.ts"

describe("what is asked of an authenticator", () => {
  const asked = (kind: PasskeyKind) =>
    PasskeyCeremonies.use(({ toMake }) =>
      toMake({ challenge: fresh(), kind, userHandle, userName: "anna", known: [] })
    )
  test(
    "is a key that signs in alone, or one that only follows a password",
    Effect.gen(function* () {
      expect(yield* asked("passkey")).toMatchObject({
        attestation: "none",
        user: { id: userHandle, name: "anna" },
        authenticatorSelection: { residentKey: "required", userVerification: "required" }
      })
      expect(yield* asked("security-key")).toMatchObject({
        authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" }
      })
    })
  )
  test(
    "is its challenge, word for word, and no key by name in a sign-in",
    Effect.gen(function* () {
      const challenge = fresh()
      const { toUse } = yield* PasskeyCeremonies
      const options = yield* toUse({ challenge, allowed: [], verification: "required" })
      expect(options).toMatchObject({
        challenge,
        rpId: "opora.example",
        userVerification: "required"
      })
      expect(options["allowCredentials"] ?? []).toEqual([])
    })
  )
})
