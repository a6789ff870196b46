import { afterEach, expect, test, vi } from "vitest"
import { moment } from "./format.ts"

afterEach(() => {
  vi.useRealTimers()
})

test("a moment names its year only where it is not this one, by Moscow's clock", () => {
  vi.useFakeTimers({ now: new Date("2026-12-31T20:00:00Z") })
  expect(moment("2026-12-01T06:30:00Z")).toBe("1 дек., 09:30")
  expect(moment("2029-12-01T06:30:00Z")).toBe("1 дек. 2029 г., 09:30")
  expect(moment("2026-12-31T21:00:00Z")).toBe("1 янв. 2027 г., 00:00")
})
