import { describe, expect, it } from "@effect/vitest"
import { Effect } from "effect"
import { SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { freshCodes, printed, RecoveryCode, TypedRecoveryCode } from "./recovery-code.ts"

describe("recovery codes", () => {
  it.effect("are ten, all different, of sixteen letters nobody misreads", () =>
    Effect.gen(function* () {
      const codes = yield* freshCodes
      expect(new Set(codes).size).toBe(10)
      for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    }).pipe(Effect.provide(SecureRandom.layerWebCrypto))
  )

  it("are printed in fours", () => {
    expect(printed(v.parse(RecoveryCode, "7K2M9QXA0RTV3BCD"))).toBe("7K2M-9QXA-0RTV-3BCD")
  })

  it.each(["7K2M-9QXA-0RTV-3BCD", " 7k2m 9qxa ortv 3bcd ", "7K2M–9QXA–ORTV–3BCD"])(
    "are read as they are typed: %s",
    (typed) => expect(v.parse(TypedRecoveryCode, typed)).toBe("7K2M9QXA0RTV3BCD")
  )

  it.each([
    "",
    "7K2M-9QXA-0RTV-3BC",
    "7K2M-9QXA-0RTV-3BCDE",
    "7K2M-9QXA-0RTV-3BCU",
    "1".repeat(65)
  ])("are refused when they are none: %s", (typed) =>
    expect(v.is(TypedRecoveryCode, typed)).toBe(false)
  )
})
