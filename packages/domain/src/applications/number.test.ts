import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { ApplicationNumber, numberFrom } from "./number.ts"

describe("the number of an application", () => {
  test("finds every wrong digit and every two exchanged", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 15, maxLength: 15 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, place, by10) => {
          const digits = numberFrom(bytes).replaceAll("-", "").split("").map(Number)
          const wrong = digits.with(place, ((digits[place] ?? 0) + by10) % 10)
          expect(v.is(ApplicationNumber, printed(wrong))).toBe(false)
          const [a = 0, b = 0] = [digits[place - 1], digits[place]]
          const swapped = digits.with(place - 1, b).with(place, a)
          expect(a === b || !v.is(ApplicationNumber, printed(swapped))).toBe(true)
        }
      )
    )
  })
})

const printed = (digits: ReadonlyArray<number>): string =>
  digits.join("").replaceAll(/\d{4}(?=\d)/g, "$&-")
