import { expect, test } from "vitest"
import { safeReturn, signInAddress } from "./return-to.ts"

test.each(["/", "/consents", "/applications/1?tab=history#end", "/услуги"])(
  "%j is a page of ours",
  (to) => {
    expect(safeReturn(to)).toBe(to)
    expect(new URL(safeReturn(to), "https://opora.example").origin).toBe("https://opora.example")
  }
)

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n//evil.example",
  "\t//evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "consents",
  "",
  undefined,
  ["/consents", "/verification"]
])("%j leads nowhere but to the first page", (to) => {
  expect(safeReturn(to)).toBe("/")
})

test("the page to sign in on leads back", () => {
  expect(signInAddress("/")).toBe("/sign-in")
  expect(signInAddress("/a?b=c")).toBe("/sign-in?return_to=%2Fa%3Fb%3Dc")
})
