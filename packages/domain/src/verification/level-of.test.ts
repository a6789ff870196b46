import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { type Level, meets } from "../accounts/level.ts"
import { instantOf } from "../shared/instant.ts"
import { type Evidence, EvidenceId } from "./evidence.ts"
import { levelOf } from "./level-of.ts"
import { type Standing, stepsTo } from "./steps-to.ts"

// Three moments and two strengths: a world small enough for evidence to meet its end.
const moment = fc.constantFrom(1, 2, 3).map(instantOf)
const evidence: fc.Arbitrary<Evidence> = fc
  .record(
    {
      strength: fc.constantFrom("account", "identity"),
      expiresAt: moment,
      revokedAt: moment
    },
    { requiredKeys: ["strength"] }
  )
  .map((given) => ({
    id: v.parse(EvidenceId, crypto.randomUUID()),
    method: given.strength === "account" ? "bank" : "scans",
    issuer: "portal",
    validatedAt: instantOf(0),
    ...given
  }))
const standing: fc.Arbitrary<Standing> = fc.record({
  evidence: fc.array(evidence, { maxLength: 4 }),
  hasSecondFactor: fc.boolean(),
  missingSections: fc.constantFrom([], ["snils" as const]),
  at: moment
})
const level = ({ evidence: given, hasSecondFactor, at }: Standing) =>
  levelOf(given, hasSecondFactor, at)

const always = (promise: (given: Standing) => void) =>
  fc.assert(
    fc.property(standing, (given) => {
      promise(given)
    }),
    { numRuns: 500 }
  )

describe("levelOf", () => {
  test("is basic without a second factor, whatever was proven", () =>
    always((given) => expect(level({ ...given, hasSecondFactor: false })).toBe("basic")))

  test("never falls when evidence is added, and never rises when some is revoked", () =>
    always((given) => {
      const revoked = given.evidence.map((each) => ({ ...each, revokedAt: given.at }))
      expect(level({ ...given, evidence: revoked })).toBe("basic")
      const [first, ...rest] = given.evidence
      if (first) expect(meets(level(given), level({ ...given, evidence: rest }))).toBe(true)
    }))

  test("is verified only on an account and an identity that both still hold", () =>
    always((given) => {
      const live = given.evidence.filter(
        ({ revokedAt, expiresAt }) => !revokedAt && !(expiresAt && expiresAt <= given.at)
      )
      const strengths = new Set(live.map(({ strength }) => strength))
      if (level(given) === "verified") expect(strengths.size).toBe(2)
    }))

  test("reaches every level in this world", () => {
    const levels = fc.sample(standing, { numRuns: 2000, seed: 7 }).map(level)
    expect(new Set(levels)).toEqual(new Set<Level>(["basic", "standard", "verified"]))
  })
})

describe("stepsTo", () => {
  test("asks for nothing exactly when the level is held", () =>
    always((given) => {
      for (const wanted of ["basic", "standard", "verified"] as const) {
        expect(stepsTo(wanted, given).length === 0).toBe(meets(level(given), wanted))
      }
    }))

  test("asks for the profile before the scans", () =>
    always((given) => {
      const steps = stepsTo("verified", { ...given, missingSections: ["name"] })
      if (steps.includes("scans")) expect(steps.at(-2)).toBe("profile")
    }))
})
