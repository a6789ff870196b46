/** An office of an agency where citizens are received. This file holds no Effect: the browser reads it too. */
import * as v from "valibot"
import { Localised } from "../catalogue/localised.ts"
import { Code } from "../catalogue/names.ts"
import { Day } from "../profile/day.ts"
import { AgencyCode } from "../staff/role.ts"
import { Zone } from "./zone.ts"

/** A time of day by the office's clock: "09:20". */
const Time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time.format"))

/** From when until when: the end does not belong to it. Breaks lie between two of them. */
const Hours = v.pipe(
  v.strictTuple([Time, Time]),
  v.check(([from, to]) => from < to, "hours.order")
)

const OpenHours = v.pipe(
  v.array(Hours),
  v.maxLength(6),
  v.check(
    (all) => all.every(([from], index) => index === 0 || from >= (all[index - 1]?.[1] ?? "")),
    "hours.order"
  )
)

/** When it is open, by the day of the week. A day that is not named is a day off. */
const Week = v.strictObject({
  mon: v.optional(OpenHours, []),
  tue: v.optional(OpenHours, []),
  wed: v.optional(OpenHours, []),
  thu: v.optional(OpenHours, []),
  fri: v.optional(OpenHours, []),
  sat: v.optional(OpenHours, []),
  sun: v.optional(OpenHours, [])
})
export type Week = v.InferOutput<typeof Week>

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A place of visits, with its timetable. */
export const Office = v.strictObject({
  /** The same as the place's id in the deliveries of definitions. */
  code: Code,
  agency: AgencyCode,
  name: Localised,
  address: Localised,
  zone: Zone,
  week: Week,
  /** Days on which it is closed, whatever the week says. */
  closed: v.pipe(v.array(Day), v.maxLength(400)),
  /** The length of a slot in minutes. */
  slot: whole(5, 240),
  /** How many are received at once. */
  places: whole(1, 50),
  /** The least time between booking and visit, in minutes. */
  lead: whole(0, 10_080),
  /** How many days ahead visits are booked. */
  ahead: whole(1, 56)
})
export type Office = v.InferOutput<typeof Office>
