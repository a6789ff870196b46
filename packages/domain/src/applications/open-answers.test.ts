import { describe, expect, test } from "vitest"
import { openReplies } from "./open-answers.ts"

const fetched = { "tax-income": { total: 10_000_00 }, passport: { status: "valid" } }

describe("what registries answered", () => {
  test("is open as long as nothing of what was shared is closed", () => {
    expect(openReplies(fetched, ["income", "passport"], ["income", "passport"])).toEqual(fetched)
  })

  test("closes with the part of the data it tells of", () => {
    const { passport } = fetched
    expect(openReplies(fetched, ["income", "passport"], ["passport"])).toEqual({ passport })
  })

  test("of a registry nobody knows here closes with the answers", () => {
    expect(openReplies({ pensions: {} }, ["answers", "name"], ["name"])).toEqual({})
  })
})
