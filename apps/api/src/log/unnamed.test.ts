import { expect, test } from "vitest"
import { unnamed, unnamedError } from "./unnamed.ts"

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
