import * as v from "valibot"
import { Day } from "../profile/day.ts"
import { type Instant, instantOf } from "../shared/instant.ts"

const clocks = new Map<string, Intl.DateTimeFormat>()

const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short"
  })
  clocks.set(zone, clock)
  return clock
}

const isZone = (name: string): boolean => {
  try {
    return clockIn(name).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

/** A time zone by its name in the IANA database: "Europe/Moscow". */
export const Zone = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_+-]+)*$/, "zone.unknown"),
  v.check(isZone, "zone.unknown"),
  v.brand("Zone")
)
export type Zone = v.InferOutput<typeof Zone>

/** What calendar and clock show there: "2026-11-23 09:20". */
const shown = (zone: Zone, milliseconds: number): string => clockIn(zone).format(milliseconds)

/** The day it is in the zone at that moment. */
export const dayIn = (zone: Zone, instant: Instant): Day =>
  v.parse(Day, shown(zone, Date.parse(instant)).slice(0, 10))

/**
 * The moment at which clocks of the zone show that day and time ("09:20"); nothing where they are put
 * forward past it. Where they show it twice, the first.
 */
export const momentIn = (zone: Zone, day: Day, time: string): Instant | undefined => {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`)
  const offsetAt = (milliseconds: number) =>
    Date.parse(`${shown(zone, milliseconds).replace(" ", "T")}:00.000Z`) - milliseconds
  // An offset is never more than fourteen hours: a day before and after, every change of it is met.
  const offsets = [asUtc - 86_400_000, asUtc + 86_400_000].map(offsetAt)
  const moments = offsets.map((offset) => asUtc - offset).toSorted((a, b) => a - b)
  const found = moments.find((moment) => shown(zone, moment) === `${day} ${time}`)
  return found === undefined ? undefined : instantOf(found)
}
