import { expect, test } from "vitest"
import { unnamed, unnamedDetails, unnamedError } from "./unnamed.ts"

const canaries = [
  "Иванова Анна",
  "+7 999 123-45-67",
  "anna@example.org",
  "112-233-445 95",
  "4512604183",
  "opora_Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4"
]

test.each(canaries)("keeps %s out of the log", (canary) => {
  const said = unnamed(`Key (value)=(${canary}) already exists for "${canary}"`)
  expect(said).not.toContain(canary)
  expect(said).toContain("already exists")
})

test("says where an error happened, not about whom", () => {
  const said = unnamedError(new TypeError("no name: Анна Ковалёва"))
  expect(said).toMatch(/^TypeError: no name: # #\n\s+at /)
  expect(said).toContain("unnamed.test.ts")
})

test("names the payment that people must look at", () => {
  const reference = "01a2b3c4-0000-7000-8000-0123456789ab"
  const details = { day: "2026-11-21", found: [{ reference, reason: "unknown-reference" }] }
  expect(JSON.parse(unnamedDetails(details))).toEqual(details)
  expect(unnamedDetails([`payment/${reference}/settled`])).toContain(reference)
})

test.each([...canaries, 4512604183])("keeps %s out of a message's details", (canary) => {
  expect(unnamedDetails({ told: [canary] })).not.toContain(String(canary))
})
