import { Redacted } from "effect"
import { describe, expect, test } from "vitest"
import { configOf } from "./config.ts"

const production = {
  NODE_ENV: "production",
  SMS_KEY: "one",
  REGISTRIES_KEY: "two",
  BANK_KEY: "three",
  PAYMENTS_KEY: "four"
}

describe("the keys to the outside", () => {
  test("are each party's own in production", () => {
    const { keys } = configOf(production)
    expect(Object.values(keys).map(Redacted.value)).toEqual(["one", "two", "three", "four"])
  })

  test.each(["SMS_KEY", "REGISTRIES_KEY", "BANK_KEY", "PAYMENTS_KEY"])(
    "are missed at the start where %s is not set, whatever the sandbox's key",
    (name) => {
      const env = { ...production, OUTSIDE_KEY: "sandbox", [name]: "" }
      expect(() => configOf(env)).toThrow(`${name} must be set in production`)
    }
  )

  test("are one at the sandbox", () => {
    const { keys } = configOf({ OUTSIDE_KEY: "sandbox" })
    expect(new Set(Object.values(keys).map(Redacted.value))).toEqual(new Set(["sandbox"]))
  })
})
