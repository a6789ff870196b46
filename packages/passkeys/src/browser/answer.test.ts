import { describe, expect, test } from "vitest"
import { failureOf, PasskeyFailed } from "./answer.ts"

const thrown = (name: string) => Object.assign(new Error("told to nobody"), { name })

describe("a ceremony that comes to nothing", () => {
  test.each([
    ["NotAllowedError", "declined"],
    ["AbortError", "declined"],
    ["InvalidStateError", "already-added"],
    ["NotSupportedError", "unable"],
    ["SecurityError", "unable"]
  ] as const)("by %s is %s", (name, why) => {
    const failure = failureOf(thrown(name))
    expect(failure).toBeInstanceOf(PasskeyFailed)
    expect(failure.why).toBe(why)
    expect(failure.message).not.toContain("nobody")
  })

  test("by what is no error at all can't be done here", () => {
    expect(failureOf("whatever").why).toBe("unable")
  })
})
