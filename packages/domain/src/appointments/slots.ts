import * as v from "valibot"
import { type Day, daysAfter } from "../profile/day.ts"
import { Instant, instantOf } from "../shared/instant.ts"
import type { Office, Week } from "./office.ts"
import { dayIn, momentIn } from "./zone.ts"

/** A time for one visit: from `at`, to `until`, which no longer belongs to it. */
export const Slot = v.object({ at: Instant, until: Instant })
export type Slot = v.InferOutput<typeof Slot>

const minute = 60_000

/** All slots of the office on that day by its calendar, the earliest first. */
export const slotsOn = (office: Office, day: Day): ReadonlyArray<Slot> =>
  office.closed.includes(day)
    ? []
    : office.week[weekdayOf(day)].flatMap(([from, to]) =>
        timesBetween(from, to, office.slot).flatMap((time) => {
          const at = momentIn(office.zone, day, time)
          return at ? [{ at, until: instantOf(Date.parse(at) + office.slot * minute) }] : []
        })
      )

/** Those that may still be booked at that moment: not in the past, not too soon, not too far ahead. */
export const openSlotsOn = (office: Office, day: Day, now: Instant): ReadonlyArray<Slot> => {
  const soonest = instantOf(Date.parse(now) + office.lead * minute)
  const { first, last } = bookableDays(office, now)
  return day < first || day > last ? [] : slotsOn(office, day).filter(({ at }) => at >= soonest)
}

/** The first and the last day for which visits are booked at that moment. */
export const bookableDays = (
  { zone, ahead }: Office,
  now: Instant
): { readonly first: Day; readonly last: Day } => {
  const first = dayIn(zone, now)
  return { first, last: daysAfter(first, ahead) }
}

/** The slot that begins then, if it may be booked at that moment. */
export const openSlotAt = (office: Office, at: Instant, now: Instant): Slot | undefined =>
  openSlotsOn(office, dayIn(office.zone, at), now).find((slot) => slot.at === at)

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const satisfies ReadonlyArray<
  keyof Week
>

const weekdayOf = (day: Day): keyof Week =>
  weekdays[new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? "sun"

/** Beginnings, so many minutes apart, of slots that end before the doors close. */
const timesBetween = (from: string, to: string, step: number): ReadonlyArray<string> => {
  const count = Math.max(0, Math.floor((minutesOf(to) - minutesOf(from)) / step))
  return Array.from({ length: count }, (_, index) => timeOf(minutesOf(from) + index * step))
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number)
  return hours * 60 + minutes
}

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":")
