import { describe, expect, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Mac, SecureRandom } from "effect/crypto"
import { instantOf } from "../../shared/instant.ts"
import { codeAt, secretOf, stepAt, stepOf, totpUri } from "./totp.ts"

const mac = Mac.layerWebCrypto.pipe(Layer.provide(SecureRandom.layerWebCrypto))
const secret = secretOf(new TextEncoder().encode("12345678901234567890"))
const fresh = { secret, lastStep: -1 }
const at = instantOf(1_111_111_109_000)
const now = stepAt(at)

describe("a code of an authenticator app", () => {
  // RFC 6238, appendix B: the last six of its eight digits.
  it.effect.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"]
  ] as const)("is that of RFC 6238 at second %s", ([second, code]) =>
    Effect.gen(function* () {
      expect(yield* codeAt(secret, stepAt(instantOf(second * 1000)))).toBe(code)
    }).pipe(Effect.provide(mac))
  )

  it.effect("is taken a step early or late, and no further", () =>
    Effect.gen(function* () {
      for (const [apart, taken] of [
        [-2, false],
        [-1, true],
        [0, true],
        [1, true],
        [2, false]
      ] as const) {
        const code = yield* codeAt(secret, now + apart)
        expect(yield* stepOf(fresh, code, at)).toBe(taken ? now + apart : undefined)
      }
    }).pipe(Effect.provide(mac))
  )

  it.effect("is not taken again, nor any before it", () =>
    Effect.gen(function* () {
      const used = { secret, lastStep: now }
      expect(yield* stepOf(used, yield* codeAt(secret, now), at)).toBeUndefined()
      expect(yield* stepOf(used, yield* codeAt(secret, now - 1), at)).toBeUndefined()
      expect(yield* stepOf(used, yield* codeAt(secret, now + 1), at)).toBe(now + 1)
    }).pipe(Effect.provide(mac))
  )

  it.effect("is six digits and nothing else", () =>
    Effect.gen(function* () {
      for (const wrong of ["", "0", "81804", "0818044", "08180a"]) {
        expect(yield* stepOf(fresh, wrong, at)).toBeUndefined()
      }
    }).pipe(Effect.provide(mac))
  )
})

describe("a secret", () => {
  it("is base32, as apps read it", () => {
    expect(secret).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
  })

  it("is told to the app with its issuer and account, spaces and Cyrillic escaped", () => {
    expect(totpUri(secret, "Опора", "+7 ••67")).toBe(
      `otpauth://totp/${encodeURIComponent("Опора")}:%2B7%20%E2%80%A2%E2%80%A267?secret=${secret}` +
        `&issuer=${encodeURIComponent("Опора")}&algorithm=SHA1&digits=6&period=30`
    )
  })
})
