import { describe, expect, test } from "vitest"
import { noticeOf } from "./notice-of.ts"
import { NoticeKind } from "./notice.ts"
import { kindsAbout, policies } from "./policy.ts"

describe("noticeOf", () => {
  test("tells of what was decided, and is silent about looks", () => {
    expect(noticeOf("ApplicationApproved")).toBe("application-approved")
    expect(noticeOf("DataViewed")).toBeUndefined()
    expect(noticeOf("constructor")).toBeUndefined()
  })
})

describe("the policies", () => {
  test("send by SMS whatever may be another's hand on the account", () => {
    const urgent = ["new-device", "password-changed", "factor-added", "bank-linked"] as const
    for (const kind of urgent) expect(policies[kind].channels).toContain("sms")
  })

  test("put every kind under one topic", () => {
    const topics = [
      "applications",
      "payments",
      "documents",
      "consents",
      "identity",
      "security"
    ] as const
    const kinds = topics.flatMap(kindsAbout)
    expect(kinds.toSorted()).toEqual(NoticeKind.options.toSorted())
  })
})
