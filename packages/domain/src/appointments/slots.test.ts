import * as fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { Day, daysAfter } from "../profile/day.ts"
import { Instant, instantOf } from "../shared/instant.ts"
import { smallOffice } from "../testing/visited-service.ts"
import { Office } from "./office.ts"
import { openSlotAt, openSlotsOn, slotsOn } from "./slots.ts"
import { dayIn, momentIn, Zone } from "./zone.ts"

const day = v.parser(Day)
const instant = v.parser(Instant)
const zone = v.parser(Zone)

/** What the clock of the zone shows: "09:20". */
const timeIn = (timeZone: string, at: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }).format(new Date(at))

// Zones with and without summer time, before and behind Greenwich.
const zones = ["Europe/Moscow", "Asia/Kamchatka", "Europe/Berlin", "America/New_York", "UTC"]
const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:00`)
const hours = fc
  .tuple(time, time)
  .filter(([from, to]) => from < to)
  .map((each) => [each])
const week = fc.record({ mon: hours, wed: hours, sun: hours })
const offices = fc
  .record({
    zone: fc.constantFrom(...zones),
    week,
    slot: fc.constantFrom(15, 25, 60),
    places: fc.constantFrom(1, 3),
    lead: fc.constantFrom(0, 120),
    ahead: fc.constantFrom(1, 28)
  })
  .map((given) => v.parse(Office, { ...smallOffice, ...given, closed: ["2026-03-29"] }))
const days = fc.integer({ min: 0, max: 800 }).map((count) => daysAfter(day("2026-01-01"), count))
const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }).map(instantOf)

describe("the slots of a day", () => {
  test("are those of the timetable, break and end of day left out", () => {
    const slots = slotsOn(smallOffice, day("1970-01-05"))
    const times = slots.map(({ at }) => timeIn("Europe/Moscow", at))
    expect(times).toEqual(["09:00", "09:20", "09:40", "11:00", "11:20", "11:40"])
    expect(slots[0]).toEqual({
      at: "1970-01-05T06:00:00.000Z",
      until: "1970-01-05T06:20:00.000Z"
    })
  })

  test("are none on a day off and on a day that is closed", () => {
    expect(slotsOn(smallOffice, day("1970-01-07"))).toEqual([])
    expect(slotsOn(smallOffice, day("1970-01-13"))).toEqual([])
  })

  test("do not overlap, lie on that day and within opening hours by the office's own clock", () =>
    fc.assert(
      fc.property(offices, days, (office, on) => {
        const slots = slotsOn(office, on)
        for (const [index, slot] of slots.entries()) {
          expect(dayIn(office.zone, slot.at)).toBe(on)
          expect(Date.parse(slot.until) - Date.parse(slot.at)).toBe(office.slot * 60_000)
          const begins = timeIn(office.zone, slot.at)
          const open = Object.values(office.week).flat()
          expect(open.some(([from, to]) => from <= begins && begins < to)).toBe(true)
          expect(slot.at >= (slots[index - 1]?.until ?? "")).toBe(true)
        }
      })
    ))
})

describe("the slots that may be booked", () => {
  test("are none in the past, none too soon and none too far ahead", () =>
    fc.assert(
      fc.property(offices, days, moments, (office, on, now) => {
        const soonest = Date.parse(now) + office.lead * 60_000
        const furthest = daysAfter(dayIn(office.zone, now), office.ahead)
        for (const { at } of openSlotsOn(office, on, now)) {
          expect(Date.parse(at)).toBeGreaterThanOrEqual(soonest)
          expect(dayIn(office.zone, at) <= furthest).toBe(true)
          expect(openSlotAt(office, at, now)?.at).toBe(at)
        }
      })
    ))

  test("are only those of the grid", () => {
    const now = instant("1970-01-05T00:00:00.000Z")
    expect(openSlotAt(smallOffice, instant("1970-01-05T06:20:00.000Z"), now)).toBeDefined()
    expect(openSlotAt(smallOffice, instant("1970-01-05T06:21:00.000Z"), now)).toBeUndefined()
    expect(openSlotAt(smallOffice, instant("1970-01-05T07:00:00.000Z"), now)).toBeUndefined()
    const late = instant("1970-01-05T05:21:00.000Z")
    expect(openSlotAt(smallOffice, instant("1970-01-05T06:20:00.000Z"), late)).toBeUndefined()
  })
})

describe("a moment by the clock of a zone", () => {
  test("is the one at which the clock shows it, in summer and in winter", () => {
    const berlin = zone("Europe/Berlin")
    expect(momentIn(berlin, day("2026-01-15"), "09:00")).toBe("2026-01-15T08:00:00.000Z")
    expect(momentIn(berlin, day("2026-07-15"), "09:00")).toBe("2026-07-15T07:00:00.000Z")
    expect(momentIn(zone("Asia/Kamchatka"), day("2026-01-15"), "09:00")).toBe(
      "2026-01-14T21:00:00.000Z"
    )
  })

  test("is none where clocks are put forward past it, and the first where they show it twice", () => {
    const berlin = zone("Europe/Berlin")
    expect(momentIn(berlin, day("2026-03-29"), "02:30")).toBeUndefined()
    expect(momentIn(berlin, day("2026-10-25"), "02:30")).toBe("2026-10-25T00:30:00.000Z")
  })

  test("needs a zone that exists", () => {
    expect(v.is(Zone, "Europe/Nowhere")).toBe(false)
    expect(v.is(Zone, "../etc")).toBe(false)
  })
})
