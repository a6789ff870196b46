import { Day } from "@opora/domain/profile/day"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"

/**
 * A day somebody asks a timetable about. Calendars of other ages are none: their years have another number
 * of digits, and zones no whole minutes.
 */
export const TimetableDay = v.pipe(
  Day,
  v.check((day) => isOfOurAge(day), "day.range")
)

/** When a free slot begins, as the list of them says it. */
export const SlotAt = v.pipe(
  v.config(v.message(Instant, "slot.format"), { abortPipeEarly: true }),
  v.check((at) => isOfOurAge(at) && isMoment(at), "slot.format")
)

const isOfOurAge = (text: string): boolean => text >= "2000" && text < "2100"

/** Is this a moment of the calendar, and not of the 31st of February? */
const isMoment = (text: string): boolean => {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString() === text
}
