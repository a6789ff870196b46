import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { allProblems } from "./http/problems.ts"

const tests = globSync("**/*.test.ts", { cwd: import.meta.dirname })
  .filter((file) => file !== "every-problem.test.ts")
  .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
  .join("\n")

test.each([...allProblems().keys()])("some test meets %s over HTTP", (code) => {
  expect(new RegExp(`["\`:]${code}["\`]`).test(tests)).toBe(true)
})
