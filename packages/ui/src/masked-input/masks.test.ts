import { describe, expect, test } from "vitest"
import { masks } from "./masks.ts"

describe("numbers, as they are written", () => {
  test.each([
    ["phone", "79123456789", "+7 912 345-67-89"],
    ["phone", "8 (912) 345 67 89", "+7 912 345-67-89"],
    ["phone", "912", "+7 912"],
    ["phone", "7", "+7"],
    ["phone", "+", "+"],
    ["phone", "", ""],
    ["phone", "791234567890000", "+7 912 345-67-89"],
    ["snils", "11223344595", "112-233-445 95"],
    ["snils", "1122", "112-2"],
    ["inn", "5001007322591", "500100732259"],
    ["passportSeries", "4512", "45 12"],
    ["passportNumber", "604 183", "604183"],
    ["issuerCode", "770001", "770-001"],
    ["day", "14091990", "14.09.1990"],
    ["day", "1409", "14.09"],
    ["card", "4276123456789012", "4276 1234 5678 9012"],
    ["code", "123 456 7", "123456"]
  ] as const)("%s: %s is %s", (mask, typed, written) => {
    expect(masks[mask](typed)).toBe(written)
  })

  test("writing what is written changes nothing", () => {
    for (const mask of Object.values(masks)) {
      const once = mask("12345678901234567890")
      expect(mask(once)).toBe(once)
    }
  })
})
