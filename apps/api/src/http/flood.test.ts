import { expect, test } from "vitest"
import { Flood, prefixOf } from "./flood.ts"

test("lets through what fits, then says how long to wait, and fills again", () => {
  const flood = new Flood(60)
  for (let n = 0; n < 60; n++) expect(flood.take("10.0.0.1", 0)).toBe(0)
  expect(flood.take("10.0.0.1", 0)).toBe(1)
  expect(flood.take("10.0.0.2", 0)).toBe(0)
  expect(flood.take("10.0.0.1", 1000)).toBe(0)
  expect(flood.take("10.0.0.1", 1000)).toBe(1)
})

test.each([
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"]
])("counts %s as %s", (address, prefix) => {
  expect(prefixOf(address)).toBe(prefix)
})
