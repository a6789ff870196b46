import * as v from "valibot"
import { expect, test } from "vitest"
import { Uin, uinOf } from "./uin.ts"

test("a УИН of ours passes its own check, whatever the serial", () => {
  for (const serial of [0n, 1n, 9_999_999_999_999_999n, 2n ** 64n - 1n]) {
    expect(v.is(Uin, uinOf("188", serial))).toBe(true)
  }
})

test("a УИН with a digit changed or two changed about is refused", () => {
  const uin = uinOf("182", 1234567890123456n)
  const changed = `${uin.slice(0, 5)}${(Number(uin[5]) + 1) % 10}${uin.slice(6)}`
  const swapped = `${uin.slice(0, 4)}${uin[5]}${uin[4]}${uin.slice(6)}`
  expect(v.is(Uin, changed)).toBe(false)
  expect(uin[4] === uin[5] || !v.is(Uin, swapped)).toBe(true)
  for (const text of ["", "123", `${uin}0`, uin.replace(/\d$/, "x")]) {
    expect(v.is(Uin, text)).toBe(false)
  }
})

test("the weights are 1 to 10 and over: a lone 1 in the nineteenth place weighs 9", () => {
  expect(uinOf("000", 1n).endsWith("9")).toBe(true)
})

test("where the sum leaves 10, the weights begin at 3", () => {
  // 5 in the second place weighs 10, and from 3 it weighs 20, which leaves 9.
  expect(uinOf("050", 0n).endsWith("9")).toBe(true)
})
