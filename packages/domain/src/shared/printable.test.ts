import { expect, test } from "vitest"
import { isPrintable } from "./printable.ts"

test.each(["ОВД района Арбат", "a\tb\r\nc", "Жан-Поль № 5 «ёж» 👩‍👧", "قرار"])(
  "%j can be seen",
  (text) => {
    expect(isPrintable(text)).toBe(true)
  }
)

test.each(["a\u0000b", "a\u001bb", "a\u0085b", "a\u202eb", "a\u2066b", "a\ud800b"])(
  "%j can not",
  (text) => {
    expect(isPrintable(text)).toBe(false)
  }
)
